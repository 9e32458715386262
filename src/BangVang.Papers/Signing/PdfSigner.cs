using System.Globalization;
using System.Text;
using BangVang.Papers.Official;
using BangVang.Papers.Signing.Structure;

namespace BangVang.Papers.Signing;

/// <summary>How a file is to be signed.</summary>
/// <param name="Field"><see cref="SigningForm.Person"/> or <see cref="SigningForm.Body"/>.</param>
/// <param name="At">The moment that the file will say.</param>
/// <param name="Reason">"Phát hành văn bản"; null for none.</param>
public sealed record SigningAct(string Field, DateTimeOffset At, string? Reason = null)
{
    /// <summary>The picture of the hand's signature or of the seal, a PNG; null leaves the place empty.</summary>
    public byte[]? Picture { get; init; }

    /// <summary>The number as printed ("05"); with <see cref="On"/> it fills the gaps in the same update.</summary>
    public string? Number { get; init; }

    /// <summary>The date of issue.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Signs PDFs by PAdES baseline B (ETSI EN 319 142-1): one update a signature, the bytes before it untouched.</summary>
public static class PdfSigner
{
    const int Room = 24 * 1024;
    const string Range = "[0 ********** ********** **********]";

    /// <summary>The file with the signature at its end.</summary>
    /// <exception cref="UnreadablePdf">It is not a PDF that can be added to, or the field is signed already.</exception>
    /// <exception cref="UnusableKey">The key is not valid at that moment.</exception>
    public static byte[] Sign(ReadOnlyMemory<byte> pdf, SignerKey key, SigningAct act)
    {
        if (!key.IsValidAt(act.At)) throw new UnusableKey($"Chứng thư số của {key.Subject} chỉ dùng được từ {key.Certificate.NotBefore:dd/MM/yyyy} đến {key.Certificate.NotAfter:dd/MM/yyyy}.");
        var file = PdfFile.Read(pdf);
        var update = new Increment(file);
        var field = FieldOf(file, update, act.Field);
        if (field["V"] is not null) throw new UnreadablePdf("chỗ ký này đã có chữ ký");
        field["V"] = update.Add(SignatureOf(key, act));
        var (width, height) = Size(field);
        var look = act.Picture is { } png && width > 0 && PngPicture.Read(png) is { } picture ? Appearances.Picture(update, picture, width, height) : Appearances.Blank(width, height);
        field["AP"] = new PdfDictionary { ["N"] = update.Add(look) };
        Form.SaysSigned(file, update);
        FillGaps(file, update, act);
        return Seal(update.Write(), pdf.Length, key);
    }

    static PdfDictionary FieldOf(PdfFile file, Increment update, string name)
    {
        if (Form.Fields(file).FirstOrDefault(f => f.Name == name) is { } known) return update.Change(known.Number);
        var field = new PdfDictionary { ["FT"] = new PdfName("Sig"), ["T"] = PdfText.Of(name), ["Rect"] = PdfArray.Of(0, 0, 0, 0) };
        Form.Add(file, update, file.Pages()[0].Number, field);
        return field;
    }

    static PdfDictionary SignatureOf(SignerKey key, SigningAct act)
    {
        var signature = new PdfDictionary
        {
            ["Type"] = new PdfName("Sig"), ["Filter"] = new PdfName("Adobe.PPKLite"), ["SubFilter"] = new PdfName("ETSI.CAdES.detached"),
            ["ByteRange"] = new PdfWord(Range), ["Contents"] = new PdfWord($"<{new string('0', 2 * Room)}>"),
            ["M"] = new PdfWord($"({Moment(act.At)})"), ["Name"] = PdfText.Of(key.Subject),
        };
        if (act.Reason is { } reason) signature["Reason"] = PdfText.Of(reason);
        return signature;
    }

    /// <summary>"D:20261118091200+07'00'".</summary>
    static string Moment(DateTimeOffset at) => at.ToOffset(TimeSpan.FromHours(7)).ToString("'D:'yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "+07'00'";

    static void FillGaps(PdfFile file, Increment update, SigningAct act)
    {
        if (act.Number is not { } number || act.On is not { } on) return;
        var texts = new Dictionary<string, string>
        {
            [SigningMarks.Number] = number, [SigningMarks.Day] = $"{on.Day:00}", [SigningMarks.Month] = on.Month <= 2 ? $"{on.Month:00}" : $"{on.Month}", [SigningMarks.Year] = $"{on.Year}",
        };
        foreach (var field in Form.Fields(file).Where(f => texts.ContainsKey(f.Name)))
        {
            var changed = update.Change(field.Number);
            var (width, height) = Size(changed);
            var isNumber = field.Name == SigningMarks.Number;
            changed["V"] = PdfText.Of(texts[field.Name]);
            changed["AP"] = new PdfDictionary { ["N"] = update.Add(Appearances.Figures(texts[field.Name], width, height, isNumber ? 13 : 14, italic: !isNumber)) };
        }
    }

    static (double Width, double Height) Size(PdfDictionary field) =>
        field["Rect"] is PdfArray { Items: [PdfWord a, PdfWord b, PdfWord c, PdfWord d] } && a.TryNumber(out var left) && b.TryNumber(out var bottom) && c.TryNumber(out var right) && d.TryNumber(out var top)
            ? (right - left, top - bottom) : (0, 0);

    // The two placeholders stand in the new part and nowhere before it; what lies between them and around is signed.
    static byte[] Seal(byte[] file, int before, SignerKey key)
    {
        var added = file.AsSpan(before);
        var contents = before + added.IndexOf(Encoding.Latin1.GetBytes($"/Contents <{new string('0', 64)}")) + "/Contents ".Length;
        var after = contents + 2 * Room + 2;
        var range = string.Create(CultureInfo.InvariantCulture, $"[0 {contents} {after} {file.Length - after}]").PadRight(Range.Length);
        Encoding.Latin1.GetBytes(range).CopyTo(added[added.IndexOf(Encoding.Latin1.GetBytes(Range))..]);
        byte[] content = [.. file.AsSpan(0, contents), .. file.AsSpan(after)];
        var cms = Convert.ToHexString(Cms.Sign(content, key));
        if (cms.Length > 2 * Room) throw new UnusableKey("Chuỗi chứng thư số quá dài. Xuất lại tệp khóa chỉ gồm chứng thư của người ký và cơ quan cấp.");
        Encoding.Latin1.GetBytes(cms).CopyTo(file.AsSpan(contents + 1));
        return file;
    }
}
