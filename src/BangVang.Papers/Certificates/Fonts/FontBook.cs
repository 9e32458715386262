namespace BangVang.Papers.Certificates.Fonts;

/// <summary>The fonts of the machine that can be embedded and know Vietnamese, by family; read once, each file when it is first used.</summary>
public sealed class FontBook
{
    static readonly string[] Usual = ["/usr/share/fonts", "/usr/local/share/fonts"];

    readonly Dictionary<string, Dictionary<string, string>> files = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, TrueTypeFont> read = [];
    readonly Lock reading = new();

    /// <summary>Looks through the machine's folders of fonts.</summary>
    /// <param name="own">A folder for an office's own fonts; looked through first, and may not exist.</param>
    public FontBook(string? own = null)
    {
        foreach (var folder in Usual.Prepend(own).OfType<string>().Where(Directory.Exists))
            foreach (var file in Directory.EnumerateFiles(folder, "*.ttf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                if (TrueTypeFont.Read(File.ReadAllBytes(file)) is { HasOutlines: true, KnowsVietnamese: true } font && font.Names is { Family.Length: > 0 } names)
                    Styles(names.Family).TryAdd(names.Style, file);
    }

    /// <summary>The families that may be chosen.</summary>
    public IReadOnlyList<string> Families => [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The face of a family; where it or the weight is not there, the nearest that is.</summary>
    /// <exception cref="FontsMissing">The machine has no font for Vietnamese at all.</exception>
    internal TrueTypeFont Face(string family, bool bold, bool italic)
    {
        if (files.Count == 0) throw new FontsMissing();
        var styles = files.GetValueOrDefault(family) ?? files.GetValueOrDefault("Liberation Serif") ?? files.First().Value;
        string[] wanted = (bold, italic) switch
        {
            (true, true) => ["Bold Italic", "Bold Oblique", "Bold", "Italic"],
            (true, false) => ["Bold", "Regular", "Book"],
            (false, true) => ["Italic", "Oblique", "Regular", "Book"],
            _ => ["Regular", "Book"],
        };
        var file = wanted.Select(w => styles.GetValueOrDefault(w)).FirstOrDefault(f => f is not null) ?? styles.First().Value;
        lock (reading)
        {
            if (!read.TryGetValue(file, out var face)) read[file] = face = TrueTypeFont.Read(File.ReadAllBytes(file))!;
            return face;
        }
    }

    Dictionary<string, string> Styles(string family)
    {
        if (!files.TryGetValue(family, out var styles)) files[family] = styles = new(StringComparer.OrdinalIgnoreCase);
        return styles;
    }
}

/// <summary>No font for Vietnamese is on the machine; the message is a Vietnamese sentence.</summary>
public sealed class FontsMissing() : Exception("Máy chủ chưa có phông chữ tiếng Việt để in bằng, giấy. Đề nghị quản trị hệ thống cài gói fonts-liberation rồi thử lại.");
