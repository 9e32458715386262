using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Schedule;

namespace BangVang.Papers.Plans.Lines;

/// <summary>The paragraphs under their headings, in any of the ways that documents number them.</summary>
static partial class Outline
{
    public static IReadOnlyList<Entry> Of(IReadOnlyList<Paragraph> paragraphs)
    {
        var entries = new List<Entry>(paragraphs.Count);
        Section? section = null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            var rank = HeadingRank(paragraphs, i);
            while (rank is not null && section is not null && section.Rank >= rank) section = section.Parent;
            if (rank is null) entries.Add(new Entry(paragraph, Above(section, paragraph)));
            else
            {
                section = new Section(paragraph, rank.Value, section, Kind(paragraphs, i), Periods.Heading(paragraph.Text) ?? Periods.Unclear(paragraph.Text));
                entries.Add(new Entry(paragraph, section, section));
            }
        }
        return entries;
    }

    /// <summary>Under "Phân công nhiệm vụ" facts with labels ("Chủ trì: …", "Thời gian: …") tell of assignments, not of duties.</summary>
    static SectionKind Kind(IReadOnlyList<Paragraph> paragraphs, int heading)
    {
        const int enough = 2;
        var kind = SectionKinds.Of(paragraphs[heading]);
        if (kind is not SectionKind.Duties) return kind;
        var below = paragraphs.Skip(heading + 1).TakeWhile(below => below.Marker == Marker.Nothing || below.Marker.Rank > paragraphs[heading].Marker.Rank);
        return below.Count(below => Labels.TellsTime(below.Text)) >= enough ? SectionKind.Content : kind;
    }

    /// <summary>An item that is numbered like a heading does not stand under that heading.</summary>
    static Section? Above(Section? section, Paragraph paragraph)
    {
        while (section is not null && paragraph.Marker.Rank < Rank.None && section.Rank is not Rank.Period && section.Rank >= paragraph.Marker.Rank)
            section = section.Parent;
        return section;
    }

    static Rank? HeadingRank(IReadOnlyList<Paragraph> paragraphs, int i)
    {
        var paragraph = paragraphs[i];
        var rank = paragraph.Marker.Rank;
        if (paragraph.Row is not null || (paragraph.Text.Length == 0 && rank > Rank.Article)) return null;
        if (rank > Rank.Roman && Labels.Starts(paragraph.Text) && paragraph.End != ':') return null;
        if ((Periods.Heading(paragraph.Text) ?? Periods.Unclear(paragraph.Text)) is not null) return rank is Rank.None || paragraph.Marker.IsBullet ? Rank.Period : rank;
        if (paragraph.Text.Length > 250) return null;
        if (rank is <= Rank.Roman) return rank;
        if (rank is Rank.Article && paragraph.Text.Length <= 150) return rank;
        if (rank is Rank.None) return IsBareHeading(paragraph, paragraphs, i) ? BareRank(paragraph) : null;
        return !paragraph.Marker.IsBullet && HasPartsBelow(paragraphs, i) ? rank : null;
    }

    static bool IsBareHeading(Paragraph paragraph, IReadOnlyList<Paragraph> paragraphs, int i)
    {
        if (paragraph.IsCapitals && paragraph.Text.Length >= 8 || AnnexLine().IsMatch(paragraph.Words)) return true;
        return paragraph.End == ':' && paragraph.Text.Length <= 90 && i + 1 < paragraphs.Count && paragraphs[i + 1].Marker != Marker.Nothing;
    }

    static Rank BareRank(Paragraph paragraph) =>
        AnnexLine().IsMatch(paragraph.Words) || paragraph.Words.StartsWith("phu luc") ? Rank.Part : paragraph.IsCapitals ? Rank.Roman : Rank.None;

    /// <summary>A numbered line is a heading when narrower parts follow it, other than facts about itself.</summary>
    static bool HasPartsBelow(IReadOnlyList<Paragraph> paragraphs, int i)
    {
        var paragraph = paragraphs[i];
        var next = i + 1;
        while (next < paragraphs.Count && Labels.Starts(paragraphs[next].Text)) next++;
        if (next >= paragraphs.Count) return false;
        var below = paragraphs[next];
        if (below.Row is not null) return next == i + 1 && (paragraph.Text.Length <= 120 || paragraph.End == ':');
        if (below.Marker.Rank > paragraph.Marker.Rank && below.Marker != Marker.Nothing) return true;
        return below.Marker == Marker.Nothing && next == i + 1 && IsTitleLike(paragraph) && !Closing().IsMatch(below.Words);
    }

    static bool IsTitleLike(Paragraph paragraph) =>
        paragraph.End == ':' || (paragraph.Text.Length <= 150 && paragraph.End is not ('.' or ';' or '/'));

    [GeneratedRegex(@"^(?:phu (?:luc|bieu)(?:\s+(?:so\s+)?[\divx]{1,4})?|bieu (?:mau )?(?:so )?\d{1,2})\s*[.:]?$", RegexOptions.None, 10_000)]
    private static partial Regex AnnexLine();

    /// <summary>The sentence that closes a plan belongs to no item.</summary>
    [GeneratedRegex(@"^tren day la\b", RegexOptions.None, 10_000)]
    public static partial Regex Closing();
}
