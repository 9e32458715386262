using BangVang.Law.Book;
using BangVang.People;

namespace BangVang.Registry.Passports;

/// <summary>Everything that one honoree was ever given, across names, posts, merged records and merged units.</summary>
/// <param name="Rows">The newest first.</param>
/// <param name="Former">Where the person stood, or as what the collective was called or from which it came, with the days.</param>
public sealed record Passport(Honoree Of, IReadOnlyList<BestowalRow> Rows, IReadOnlyList<FormerStanding> Former)
{
    public int InForce => Rows.Count(r => !r.IsAnnulled);

    public int Annulled => Rows.Count(r => r.IsAnnulled);

    /// <summary>Rows of bodies that this one carries on for.</summary>
    public bool IsTakenOver(BestowalRow row) => Of.Kind == HonoreeKind.Collective && row.CollectiveId != Of.Id;
}

public sealed record FormerStanding(string When, string What);

/// <summary>The passport as a picture: levels as lanes, years from left to right.</summary>
public sealed class PassportChart
{
    const int MostYears = 20;

    public static readonly string[] Lanes = ["Nhà nước", "Bộ, tỉnh", "Cơ sở"];

    public PassportChart(Passport passport)
    {
        var years = passport.Rows.Select(r => r.Year).ToList();
        Last = years.Count > 0 ? years.Max() : 0;
        First = years.Count > 0 ? Math.Max(years.Min(), Last - MostYears + 1) : 0;
        // A lone year would stand at the edge.
        if (Last - First < 4) First = Last - 4;
        Marks = [.. passport.Rows.Where(r => r.Year >= First).GroupBy(r => (r.Year, Lane: LaneOf(r.AwardCode))).SelectMany(g => g.Select((r, i) => new Mark(r.Year, g.Key.Lane, i, ShapeOf(r), r)))];
    }

    public int First { get; }

    public int Last { get; }

    public IReadOnlyList<Mark> Marks { get; }

    public int Step => Last - First > 10 ? 2 : 1;

    public double X(int year) => Math.Round(92 + (year - First) * (500.0 / Math.Max(1, Last - First)), 1);

    public static int Y(int lane) => 18 + 30 * lane;

    static int LaneOf(string code) => Law.Lawbook.National.Find(code)?.Level switch
    {
        AwardLevel.State or AwardLevel.Central => 0,
        AwardLevel.MinistryOrProvince or AwardLevel.Ministry or AwardLevel.Province => 1,
        _ => 2,
    };

    static MarkShape ShapeOf(BestowalRow row) => row.IsAnnulled ? MarkShape.Annulled : Law.Lawbook.National.Find(row.AwardCode)?.IsTitle == true ? MarkShape.Title : MarkShape.Form;

    public enum MarkShape { Title, Form, Annulled }

    /// <param name="Nth">Its place among those of the same year and lane: they stand beside one another.</param>
    public sealed record Mark(int Year, int Lane, int Nth, MarkShape Shape, BestowalRow Row);
}
