using System.Globalization;
using System.Text;
using BangVang.Papers.Certificates.Fonts;

namespace BangVang.Papers.Certificates.Drawing;

/// <summary>Draws onto a sheet in millimetres from its upper left corner; PDF counts in points from the lower left.</summary>
sealed class Canvas(double height)
{
    const double Point = 72 / 25.4;

    readonly StringBuilder content = new();

    public byte[] Bytes => Encoding.Latin1.GetBytes(content.ToString());

    public void Clear() => content.Clear();

    public void Colour(string hex) => Say($"{Part(hex, 0)} {Part(hex, 1)} {Part(hex, 2)} rg {Part(hex, 0)} {Part(hex, 1)} {Part(hex, 2)} RG");

    public void Thickness(double mm) => Say($"{N(mm * Point)} w");

    /// <summary>A line of text whose letters stand on <paramref name="y"/>.</summary>
    public void Text(EmbeddedFont font, double size, double x, double y, string text) =>
        Say($"BT /{font.Name} {N(size)} Tf {N(x * Point)} {N((height - y) * Point)} Td <{font.Hex(text)}> Tj ET");

    public void Line(double x1, double y1, double x2, double y2) => Say($"{Place(x1, y1)} m {Place(x2, y2)} l S");

    public void Box(double x, double y, double w, double h, bool filled = false) => Say($"{N(x * Point)} {N((height - y - h) * Point)} {N(w * Point)} {N(h * Point)} re {(filled ? "f" : "S")}");

    /// <summary>A line through many points.</summary>
    public void Curve(IEnumerable<(double X, double Y)> points)
    {
        var first = true;
        foreach (var (x, y) in points)
        {
            content.Append(Place(x, y)).Append(first ? " m " : " l ");
            first = false;
        }
        Say("S");
    }

    /// <summary>Boxes of one size in rows, all filled at once.</summary>
    public void Squares(double x, double y, double size, IEnumerable<(int Column, int Row, int Length)> runs)
    {
        foreach (var (column, row, length) in runs)
            content.Append(CultureInfo.InvariantCulture, $"{N((x + column * size) * Point)} {N((height - y - (row + 1) * size) * Point)} {N(length * size * Point)} {N(size * Point)} re\n");
        Say("f");
    }

    /// <summary>A picture or a drawing of its own, by its name among the page's resources.</summary>
    public void Place(string name, double x, double y, double w, double h) => Say($"q {N(w * Point)} 0 0 {N(h * Point)} {N(x * Point)} {N((height - y - h) * Point)} cm /{name} Do Q");

    /// <summary>A drawing that has the sheet's own size.</summary>
    public void Whole(string name) => Say($"/{name} Do");

    /// <summary>All that follows is moved and stretched, from the middle of the sheet.</summary>
    public void Adjust(Calibration by, double width)
    {
        if (by == Calibration.None) return;
        var s = 1 + by.Stretch / 100;
        Say($"{N(s)} 0 0 {N(s)} {N((by.X + width * (1 - s) / 2) * Point)} {N((-by.Y + height * (1 - s) / 2) * Point)} cm");
    }

    void Say(string text) => content.Append(text).Append('\n');

    string Place(double x, double y) => $"{N(x * Point)} {N((height - y) * Point)}";

    static string N(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    static string Part(string hex, int i) =>
        N(hex.Length == 7 && int.TryParse(hex.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? value / 255.0 : 0);
}
