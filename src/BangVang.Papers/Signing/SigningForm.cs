using BangVang.Papers.Official;
using BangVang.Papers.Signing.Structure;

namespace BangVang.Papers.Signing;

/// <summary>
/// Makes a printed decision ready for two signatures: the links that mark its gaps (<see cref="SigningMarks"/>) become empty fields for number
/// and date and for the signatures of the person and of the body. Filling a field later is no change of what was signed before.
/// </summary>
public static class SigningForm
{
    /// <summary>The field of the signer, and that of the body.</summary>
    public const string Person = "chu-ky-nguoi-ky", Body = "chu-ky-co-quan";

    // A hand's signature is some 45 × 22 mm; a seal is 36 mm across and covers a third of it from the left.
    const double Wide = 130, High = 62, Seal = 102;

    /// <summary>The PDF with its fields; a PDF without marks gets fields for signatures that are not seen.</summary>
    /// <exception cref="UnreadablePdf">It is not a PDF that can be added to.</exception>
    public static byte[] Prepare(ReadOnlyMemory<byte> pdf)
    {
        var file = PdfFile.Read(pdf);
        var pages = file.Pages();
        if (pages.Count == 0) throw new UnreadablePdf("không có trang nào");
        var update = new Increment(file);
        var marks = pages.SelectMany(page => Marks(file, page.Number, page.Page)).ToList();
        foreach (var page in marks.Select(m => m.Page).Distinct()) Unlink(file, update, page, marks);
        foreach (var mark in marks.Where(m => m.Name is SigningMarks.Number or SigningMarks.Day or SigningMarks.Month or SigningMarks.Year).DistinctBy(m => m.Name))
            AddText(file, update, mark);
        AddSignatures(file, update, marks.Find(m => m.Name == SigningMarks.Signer), pages[0].Number);
        return update.Write();
    }

    static void AddText(PdfFile file, Increment update, Mark mark)
    {
        var field = Field("Tx", mark.Name, mark.Box);
        field["Ff"] = PdfWord.Of(1);
        field["AP"] = new PdfDictionary { ["N"] = update.Add(Appearances.Blank(mark.Box[2] - mark.Box[0], mark.Box[3] - mark.Box[1])) };
        Form.Add(file, update, mark.Page, field);
    }

    static void AddSignatures(PdfFile file, Increment update, Mark? signer, int firstPage)
    {
        var (person, body) = (new double[] { 0, 0, 0, 0 }, new double[] { 0, 0, 0, 0 });
        if (signer is not null)
        {
            var (middle, foot) = ((signer.Box[0] + signer.Box[2]) / 2, signer.Box[1]);
            person = [middle - Wide / 2, foot, middle + Wide / 2, foot + High];
            body = [person[0] + Wide / 3 - Seal, foot - (Seal - High) / 2, person[0] + Wide / 3, foot + (Seal + High) / 2];
        }
        Form.Add(file, update, signer?.Page ?? firstPage, Field("Sig", Person, person));
        Form.Add(file, update, signer?.Page ?? firstPage, Field("Sig", Body, body));
    }

    static PdfDictionary Field(string kind, string name, double[] box) =>
        new() { ["FT"] = new PdfName(kind), ["T"] = PdfText.Of(name), ["Rect"] = PdfArray.Of(box) };

    static void Unlink(PdfFile file, Increment update, int page, List<Mark> marks)
    {
        var links = marks.Where(m => m.Page == page).Select(m => m.Link).ToHashSet();
        Form.Annots(file, update, page).Items.RemoveAll(links.Contains);
    }

    static IEnumerable<Mark> Marks(PdfFile file, int page, PdfDictionary dictionary)
    {
        if (file.Resolve(dictionary["Annots"]) is not PdfArray annots) yield break;
        foreach (var item in annots.Items)
            if (file.Dictionary(item) is { } annot && file.Dictionary(annot["A"]) is { } action && file.Resolve(action["URI"]) is PdfText uri
                && uri.Words.StartsWith(SigningMarks.Prefix, StringComparison.Ordinal) && file.Resolve(annot["Rect"]) is PdfArray { Items.Count: 4 } rect)
                yield return new Mark(uri.Words[SigningMarks.Prefix.Length..], page, Box(rect), item);
    }

    static double[] Box(PdfArray rect)
    {
        var n = rect.Items.Select(i => i is PdfWord word && word.TryNumber(out var number) ? number : 0).ToArray();
        return [Math.Min(n[0], n[2]), Math.Min(n[1], n[3]), Math.Max(n[0], n[2]), Math.Max(n[1], n[3])];
    }

    sealed record Mark(string Name, int Page, double[] Box, PdfValue Link);
}
