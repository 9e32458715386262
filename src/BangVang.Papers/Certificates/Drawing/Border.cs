namespace BangVang.Papers.Certificates.Drawing;

/// <summary>
/// The border: two woven waves between gold lines and a red one, a rosette in each corner within it. Nothing of the State's awards is in it
/// (Nghị định 98/2023, Điều 104).
/// </summary>
static class Border
{
    const string Gold = "#b48a2c", Red = "#8e1b1f";
    const double Edge = 5.5, Middle = 9.5, Swing = 2.7, Step = 6.04, Corner = 3.4;

    public static void Draw(Canvas canvas, double width, double height)
    {
        canvas.Colour(Gold);
        Frame(canvas, width, height, Edge, 0.7);
        canvas.Thickness(0.26);
        foreach (var phase in new[] { 0, 0.5 })
            foreach (var side in Sides(width, height)) canvas.Curve(Wave(side, phase));
        foreach (var (x, y) in new[] { (Middle, Middle), (width - Middle, Middle), (Middle, height - Middle), (width - Middle, height - Middle) }) Rosette(canvas, x, y);
        canvas.Colour(Gold);
        Frame(canvas, width, height, 13.7, 0.4);
        canvas.Colour(Red);
        Frame(canvas, width, height, 15, 1);
        canvas.Colour(Gold);
        Frame(canvas, width, height, 16.6, 0.3);
    }

    static void Frame(Canvas canvas, double width, double height, double inset, double thickness)
    {
        canvas.Thickness(thickness);
        canvas.Box(inset, inset, width - 2 * inset, height - 2 * inset);
    }

    static IEnumerable<(double X, double Y, double Dx, double Dy, double Length)> Sides(double width, double height) =>
    [
        (Middle, Middle, 1, 0, width - 2 * Middle), (Middle, height - Middle, 1, 0, width - 2 * Middle),
        (Middle, Middle, 0, 1, height - 2 * Middle), (width - Middle, Middle, 0, 1, height - 2 * Middle),
    ];

    // Whole waves only, so that both ends meet the corners alike.
    static IEnumerable<(double, double)> Wave((double X, double Y, double Dx, double Dy, double Length) side, double phase)
    {
        var waves = Math.Round(side.Length / Step);
        var points = (int)waves * 8;
        for (var i = 0; i <= points; i++)
        {
            var (along, swing) = (side.Length * i / points, Swing * Math.Sin(2 * Math.PI * (waves * i / points + phase)));
            yield return (side.X + side.Dx * along + side.Dy * swing, side.Y + side.Dy * along + side.Dx * swing);
        }
    }

    static void Rosette(Canvas canvas, double x, double y)
    {
        canvas.Colour("#ffffff");
        canvas.Box(x - Corner, y - Corner, 2 * Corner, 2 * Corner, filled: true);
        canvas.Colour(Gold);
        canvas.Thickness(0.4);
        canvas.Box(x - Corner, y - Corner, 2 * Corner, 2 * Corner);
        canvas.Thickness(0.24);
        canvas.Curve(Oval(x, y, 2.3, 2.3, 0));
        for (var turn = 0; turn < 4; turn++) canvas.Curve(Oval(x, y, 2.3, 0.8, turn * Math.PI / 4));
    }

    static IEnumerable<(double, double)> Oval(double x, double y, double a, double b, double turn)
    {
        for (var i = 0; i <= 32; i++)
        {
            var (u, v) = (a * Math.Cos(i * Math.PI / 16), b * Math.Sin(i * Math.PI / 16));
            yield return (x + u * Math.Cos(turn) - v * Math.Sin(turn), y + u * Math.Sin(turn) + v * Math.Cos(turn));
        }
    }
}
