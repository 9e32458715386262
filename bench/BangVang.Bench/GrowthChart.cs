using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace BangVang.Bench;

/// <summary>What the register's pages cost as it grows: the medians of several runs of the register's bench, drawn over one another on scales of powers of ten.</summary>
static class GrowthChart
{
    const int Width = 980, Height = 520, Left = 60, Right = 560, Top = 20, Bottom = 480, LabelGap = 17;
    const double Least = 1, Most = 10_000;

    static readonly string[] Colours = ["#1f6f8b", "#b3541e", "#4d7c0f", "#7c3aed", "#be123c", "#0f766e", "#a16207", "#1d4ed8", "#86198f", "#374151", "#065f46", "#9a3412", "#5b21b6", "#334155"];

    /// <param name="runs">What the bench printed, each with the number of bestowals.</param>
    public static void Write(TextWriter output, IReadOnlyList<(double Bestowals, string Printed)> runs)
    {
        var tables = runs.OrderBy(r => r.Bestowals).Select(r => (r.Bestowals, Rows: Rows(r.Printed))).ToList();
        var lines = tables[0].Rows.Keys.Where(name => tables.All(t => t.Rows.ContainsKey(name))).ToList();
        var places = tables.Select(t => X(t.Bestowals, tables[0].Bestowals, tables[^1].Bestowals)).ToList();
        var svg = new StringBuilder();
        svg.AppendLine($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\">");
        svg.AppendLine($"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/>");
        for (var ms = Least; ms <= Most; ms *= 10)
            svg.AppendLine($"<line x1=\"{Left}\" x2=\"{Right}\" y1=\"{N(Y(ms))}\" y2=\"{N(Y(ms))}\" stroke=\"#d4d4d4\"/><text x=\"{Left - 6}\" y=\"{N(Y(ms) + 4)}\" text-anchor=\"end\">{N(ms)} ms</text>");
        for (var i = 0; i < places.Count; i++)
            svg.AppendLine($"<text x=\"{N(places[i])}\" y=\"{Bottom + 24}\" text-anchor=\"middle\">{tables[i].Bestowals.ToString("N0", CultureInfo.InvariantCulture)} bestowals</text>");
        var labels = Spread([.. lines.Select(name => Y(tables[^1].Rows[name]))]);
        for (var line = 0; line < lines.Count; line++)
        {
            var (name, colour) = (lines[line], Colours[line % Colours.Length]);
            var points = string.Join(' ', tables.Select((t, i) => $"{N(places[i])},{N(Y(t.Rows[name]))}"));
            svg.AppendLine($"<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
            svg.AppendLine($"<line x1=\"{Right}\" y1=\"{N(Y(tables[^1].Rows[name]))}\" x2=\"{Right + 14}\" y2=\"{N(labels[line])}\" stroke=\"{colour}\"/>");
            svg.AppendLine($"<text x=\"{Right + 18}\" y=\"{N(labels[line] + 4)}\" fill=\"{colour}\">{new XText(name)} {N(tables[^1].Rows[name])} ms</text>");
        }
        output.WriteLine(svg.Append("</svg>"));
    }

    /// <summary>The medians by name; the bare twins stay in the table, all but the one that stands for itself.</summary>
    static Dictionary<string, double> Rows(string printed) => printed.Split('\n').Select(l => l.Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells.Length >= 7 && double.TryParse(cells[4], CultureInfo.InvariantCulture, out _) && cells[1] is not ("· bare query" or "· ratio"))
        .ToDictionary(cells => cells[1].TrimStart('·', ' '), cells => double.Parse(cells[4], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    static double X(double bestowals, double first, double last) => Left + 20 + (Right - Left - 20) * Math.Log(bestowals / first) / Math.Log(last / first);

    static double Y(double ms) => Bottom - (Bottom - Top) * Math.Log(Math.Clamp(ms, Least, Most) / Least) / Math.Log(Most / Least);

    /// <summary>Labels beside their lines' ends, moved apart so that none covers another.</summary>
    static double[] Spread(double[] wanted)
    {
        var (placed, next) = (new double[wanted.Length], (double)Top);
        var order = Enumerable.Range(0, wanted.Length).OrderBy(i => wanted[i]).ToList();
        for (var i = 0; i < order.Count; i++)
        {
            var room = Bottom - (order.Count - 1 - i) * LabelGap;
            placed[order[i]] = Math.Min(room, Math.Max(next, wanted[order[i]]));
            next = placed[order[i]] + LabelGap;
        }
        return placed;
    }

    static string N(double x) => x.ToString("0.#", CultureInfo.InvariantCulture);
}
