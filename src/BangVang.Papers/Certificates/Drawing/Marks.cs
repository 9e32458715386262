using BangVang.Papers.Certificates.Fonts;

namespace BangVang.Papers.Certificates.Drawing;

/// <summary>Crosses 20 mm from the edges and a line of 100 mm: laid on the blank and measured, they say how far the printer is off.</summary>
static class Marks
{
    const double From = 20, Arm = 6;

    public static void Draw(Canvas canvas, CertificateDesign design, EmbeddedFont font)
    {
        canvas.Colour("#0050a0");
        canvas.Thickness(0.2);
        foreach (var (x, y) in new[] { (From, From), (design.Width - From, From), (From, design.Height - From), (design.Width - From, design.Height - From) })
        {
            canvas.Line(x - Arm, y, x + Arm, y);
            canvas.Line(x, y - Arm, x, y + Arm);
        }
        var (left, foot) = (design.Width / 2 - 50, design.Height - From);
        canvas.Line(left, foot, left + 100, foot);
        for (var i = 0; i <= 10; i++) canvas.Line(left + 10 * i, foot - (i % 5 == 0 ? 2.5 : 1.5), left + 10 * i, foot);
        canvas.Text(font, 8, left, foot + 4, "In thử: tâm mỗi dấu cộng cách hai mép giấy 20 mm; vạch này dài 100 mm.");
    }
}
