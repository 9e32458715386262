using BangVang.Papers.Official;
using BangVang.Papers.Signing.Structure;

namespace BangVang.Papers.Signing;

/// <summary>
/// Makes a printed decision ready for two signatures: its gaps (<see cref="SigningMarks"/>) become empty fields for number and date, and fields for
/// the signatures of the person and of the body stand where one signs. Filling a field later is no change of what was signed before.
/// </summary>
public static class SigningForm
{
    /// <summary>The field of the signer, and that of the body.</summary>
    public const string Person = "chu-ky-nguoi-ky", Body = "chu-ky-co-quan";

    // A hand's signature is some 45 × 22 mm; a seal is 36 mm across and covers a third of it from the left.
    const double Wide = 130, High = 62, Seal = 102;

    /// <summary>The PDF with its fields, or null when a gap for number or date was not found in it.</summary>
    /// <exception cref="UnreadablePdf">It is not a PDF that can be added to.</exception>
    public static byte[]? Prepare(ReadOnlyMemory<byte> pdf)
    {
        var file = PdfFile.Read(pdf);
        var pages = file.Pages();
        if (pages.Count == 0) throw new UnreadablePdf("không có trang nào");
        var gaps = Gaps.Of(file, pages);
        if (gaps.Count != SigningMarks.Blanks.Count) return null;
        var update = new Increment(file);
        foreach (var gap in gaps.Where(g => g.Name != SigningMarks.Signer)) AddText(file, update, gap);
        AddSignatures(file, update, gaps.First(g => g.Name == SigningMarks.Signer));
        return update.Write();
    }

    static void AddText(PdfFile file, Increment update, Gap gap)
    {
        var field = Field("Tx", gap.Name, gap.Box);
        field["Ff"] = PdfWord.Of(1);
        field["AP"] = new PdfDictionary { ["N"] = update.Add(Appearances.Blank(gap.Box[2] - gap.Box[0], gap.Box[3] - gap.Box[1])) };
        Form.Add(file, update, gap.Page, field);
    }

    static void AddSignatures(PdfFile file, Increment update, Gap signer)
    {
        var (middle, foot) = ((signer.Box[0] + signer.Box[2]) / 2, signer.Box[1]);
        double[] person = [middle - Wide / 2, foot, middle + Wide / 2, foot + High];
        double[] body = [person[0] + Wide / 3 - Seal, foot - (Seal - High) / 2, person[0] + Wide / 3, foot + (Seal + High) / 2];
        Form.Add(file, update, signer.Page, Field("Sig", Person, person));
        Form.Add(file, update, signer.Page, Field("Sig", Body, body));
    }

    static PdfDictionary Field(string kind, string name, double[] box) =>
        new() { ["FT"] = new PdfName(kind), ["T"] = PdfText.Of(name), ["Rect"] = PdfArray.Of(box) };
}
