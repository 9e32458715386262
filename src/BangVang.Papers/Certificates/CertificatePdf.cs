using System.Globalization;
using BangVang.Papers.Certificates.Drawing;
using BangVang.Papers.Certificates.Fonts;
using BangVang.Papers.Text;

namespace BangVang.Papers.Certificates;

/// <summary>Prints certificates into one PDF, a sheet each: the border and the emblem are in it once, each font once with the letters that are used.</summary>
public sealed class CertificatePdf(FontBook fonts)
{
    const string BorderName = "Vien", EmblemName = "Huy";
    static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Writes the file; <paramref name="output"/> need not seek and stays open.</summary>
    /// <param name="design">How they look.</param>
    /// <param name="certificates">What each says, in the order of printing.</param>
    /// <param name="calibration">How far the printer is off.</param>
    /// <param name="output">Takes the file.</param>
    /// <param name="marks">With crosses and a scale at the edges, to see how far the printer is off.</param>
    /// <exception cref="FontsMissing">The machine has no font for Vietnamese.</exception>
    public void Write(CertificateDesign design, IReadOnlyList<CertificateText> certificates, Calibration calibration, Stream output, bool marks = false)
    {
        using var pdf = new PdfWriting(output);
        var (root, tree, info, resources) = (pdf.Reserve(), pdf.Reserve(), pdf.Reserve(), pdf.Reserve());
        var used = new UsedFonts(fonts, pdf);
        var drawings = Drawings(design, pdf);
        var canvas = new Canvas(design.Height);
        var pages = certificates.Select(certificate => Page(pdf, design, Sheet(canvas, design, certificate, calibration, used, drawings, marks), tree, resources)).ToList();
        pdf.Object(resources, $"<</Font<<{used.Write()}>>/XObject<<{string.Concat(drawings.Select(d => $"/{d.Key} {d.Value.Number} 0 R"))}>>>>");
        pdf.Object(tree, string.Create(CultureInfo.InvariantCulture, $"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select(p => $"{p} 0 R"))}]>>"));
        pdf.Object(root, $"<</Type/Catalog/Pages {tree} 0 R/Lang(vi-VN)/ViewerPreferences<</PrintScaling/None>>>>");
        pdf.Object(info, "<</Producer(Bang Vang)>>");
        pdf.End(root, info);
    }

    static int Page(PdfWriting pdf, CertificateDesign design, byte[] content, int tree, int resources)
    {
        var (page, stream) = (pdf.Reserve(), pdf.Reserve());
        pdf.Stream(stream, "", content);
        pdf.Object(page, string.Create(CultureInfo.InvariantCulture,
            $"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {design.Width * 72 / 25.4:0.##} {design.Height * 72 / 25.4:0.##}]/Resources {resources} 0 R/Contents {stream} 0 R>>"));
        return page;
    }

    static Dictionary<string, (int Number, double Proportion)> Drawings(CertificateDesign design, PdfWriting pdf)
    {
        var drawings = new Dictionary<string, (int, double)>();
        if (design.IsOverlay) return drawings;
        if (design.HasBorder)
        {
            var canvas = new Canvas(design.Height);
            Border.Draw(canvas, design.Width, design.Height);
            drawings[BorderName] = (pdf.Reserve(), 1);
            pdf.Stream(drawings[BorderName].Item1, string.Create(CultureInfo.InvariantCulture, $"/Type/XObject/Subtype/Form/BBox[0 0 {design.Width * 72 / 25.4:0.##} {design.Height * 72 / 25.4:0.##}]"), canvas.Bytes);
        }
        if (design.Emblem is { } emblem && pdf.Reserve() is var number && Picture.Write(pdf, number, emblem) is { } proportion) drawings[EmblemName] = (number, proportion);
        return drawings;
    }

    static byte[] Sheet(Canvas canvas, CertificateDesign design, CertificateText certificate, Calibration calibration, UsedFonts used, Dictionary<string, (int Number, double Proportion)> drawings, bool marks)
    {
        canvas.Clear();
        canvas.Adjust(calibration, design.Width);
        if (drawings.ContainsKey(BorderName)) canvas.Whole(BorderName);
        foreach (var field in design.Printed)
        {
            if (field.Kind == FieldKind.Emblem) PlaceEmblem(canvas, field, drawings);
            else if (field.Kind == FieldKind.Square) PlaceSquare(canvas, field, certificate.Address);
            else if (certificate.Texts.GetValueOrDefault(field.Kind) is { Length: > 0 } text) Print(canvas, field, text, used);
        }
        if (marks) Marks.Draw(canvas, design, used.Of("Liberation Serif", false, false));
        return canvas.Bytes;
    }

    static void Print(Canvas canvas, CertificateField field, string text, UsedFonts used)
    {
        var font = used.Of(field.Font, field.Bold, field.Italic);
        var clean = VietnameseText.Clean(text)!;
        var fitted = FittedText.Of(field.Capitals ? clean.ToUpper(Vietnamese) : clean, font.Font, field.Size, field.Width, field.Lines);
        var line = fitted.Size * 25.4 / 72;
        var y = field.Y + line * font.Font.Ascent / font.Font.UnitsPerEm;
        canvas.Colour(field.Colour);
        foreach (var words in fitted.Lines)
        {
            var wide = font.Font.Measure(words, fitted.Size) * 25.4 / 72;
            var x = field.Align switch { Alignment.Left => field.X, Alignment.Right => field.X - wide, _ => field.X - wide / 2 };
            canvas.Text(font, fitted.Size, x, y, words);
            if (field.Underlined)
            {
                canvas.Thickness(0.3);
                canvas.Line(x, y + line * 0.32, x + wide, y + line * 0.32);
            }
            y += line * 1.3;
        }
    }

    static void PlaceEmblem(Canvas canvas, CertificateField field, Dictionary<string, (int Number, double Proportion)> drawings)
    {
        if (!drawings.TryGetValue(EmblemName, out var emblem)) return;
        var (w, h) = emblem.Proportion >= 1 ? (field.Width, field.Width / emblem.Proportion) : (field.Width * emblem.Proportion, field.Width);
        canvas.Place(EmblemName, field.X - w / 2, field.Y + (field.Width - h) / 2, w, h);
    }

    static void PlaceSquare(Canvas canvas, CertificateField field, string? address)
    {
        if (address is null) return;
        var (size, runs) = CheckSquare.Of(address);
        canvas.Colour("#000000");
        canvas.Squares(field.X, field.Y, field.Width / size, runs);
    }
}
