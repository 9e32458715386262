using BangVang.Papers.Signing.Structure;

namespace BangVang.Papers.Signing;

/// <summary>What was added to a file after a signature: further signatures and filled fields are as they should be, everything else is said.</summary>
static class Changes
{
    // What an object may be for which a later version is written when somebody else signs.
    static readonly string[] Harmless = ["Catalog", "Page", "Metadata"];

    /// <summary>A Vietnamese sentence, or null when nothing was changed.</summary>
    /// <param name="file">As it is now.</param>
    /// <param name="end">Where the signed bytes end.</param>
    public static string? After(PdfFile file, long end)
    {
        if (file.Data.Span[(int)end..].IndexOfAnyExcept((byte)'\r', (byte)'\n', (byte)' ') < 0) return null;
        PdfFile signed;
        try
        {
            signed = PdfFile.Read(file.Data[..(int)end]);
        }
        catch (UnreadablePdf)
        {
            return "Phần được ký không phải một tệp trọn vẹn.";
        }
        var changed = signed.Table.Entries.Where(e => file.Table.Entries.GetValueOrDefault(e.Key) != e.Value).Select(e => e.Key).ToList();
        if (changed.Exists(number => !IsHarmless(signed, file, number))) return "Nội dung văn bản đã bị sửa bằng phần thêm vào sau chữ ký này.";
        if (signed.Pages().Count != file.Pages().Count) return "Số trang đã bị thay đổi sau chữ ký này.";
        return Form.Fields(file).Any(f => f.Dictionary.NameOf("FT") == "Sig" && IsLater(file, f, end)) ? null : "Có phần thêm vào sau chữ ký này mà không có chữ ký nào xác nhận.";
    }

    static bool IsLater(PdfFile file, FormField field, long end) =>
        file.Dictionary(field.Dictionary["V"]) is { } signature && file.Resolve(signature["ByteRange"]) is PdfArray { Items: [_, _, var second, var length] }
        && PdfFile.Whole(second, 0) + (long)PdfFile.Whole(length, 0) > end;

    static bool IsHarmless(PdfFile before, PdfFile after, int number)
    {
        var (old, now) = (before.Object(number), after.Object(number));
        if (old is PdfArray && now is PdfArray) return true;
        if (old is not PdfDictionary was || now is not PdfDictionary becomes)
            return old is PdfStream stream && stream.Dictionary.NameOf("Type") is "Metadata" or "XRef" or "ObjStm";
        if (was.NameOf("Type") == "Page") return Same(was, becomes, "Contents", "Resources", "MediaBox", "CropBox", "Rotate", "Parent") && OnlySignsMore(before, was, after, becomes);
        if (was.NameOf("Type") == "Catalog") return Same(was, becomes, "Pages");
        if (was["FT"] is not null) return was["V"] is null || $"{was["V"]}" == $"{becomes["V"]}";
        return was["Fields"] is not null || Harmless.Contains(was.NameOf("Type"));
    }

    // A note laid over the text would hide it; only the places of further signatures may come onto a page.
    static bool OnlySignsMore(PdfFile before, PdfDictionary was, PdfFile after, PdfDictionary becomes)
    {
        var known = before.Resolve(was["Annots"]) is PdfArray old ? old.Items.Select(i => $"{i}").ToHashSet(StringComparer.Ordinal) : [];
        return after.Resolve(becomes["Annots"]) is not PdfArray annots
            || annots.Items.Where(i => !known.Contains($"{i}")).All(i => after.Dictionary(i) is { } note && note.NameOf("Subtype") == "Widget" && note.NameOf("FT") == "Sig");
    }

    static bool Same(PdfDictionary was, PdfDictionary becomes, params string[] keys) => keys.All(key => $"{was[key]}" == $"{becomes[key]}");
}
