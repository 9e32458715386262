using System.Globalization;
using System.Text;

namespace BangVang.Plans.Commemorations.Calendars;

/// <summary>Writes entries as an iCalendar (RFC 5545): all-day events, so no time zone is needed.</summary>
public static class ICalendar
{
    /// <param name="name">What calendar programs call it.</param>
    /// <param name="site">Where the links lead: "https://…" without a slash at the end.</param>
    public static string Write(string name, string site, IEnumerable<CalendarEntry> entries)
    {
        var lines = new StringBuilder();
        Line(lines, "BEGIN:VCALENDAR");
        Line(lines, "VERSION:2.0");
        Line(lines, "PRODID:-//Bang Vang//Lich cong tac//VI");
        Line(lines, "CALSCALE:GREGORIAN");
        Line(lines, "METHOD:PUBLISH");
        Line(lines, $"X-WR-CALNAME:{Text(name)}");
        Line(lines, "X-WR-TIMEZONE:Asia/Ho_Chi_Minh");
        Line(lines, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        Line(lines, "X-PUBLISHED-TTL:PT6H");
        foreach (var entry in entries) Event(lines, entry, site);
        Line(lines, "END:VCALENDAR");
        return lines.ToString();
    }

    static void Event(StringBuilder lines, CalendarEntry entry, string site)
    {
        Line(lines, "BEGIN:VEVENT");
        Line(lines, $"UID:{entry.Uid}@bangvang");
        Line(lines, $"DTSTAMP:{Moment(entry.ChangedAt)}");
        Line(lines, $"LAST-MODIFIED:{Moment(entry.ChangedAt)}");
        Line(lines, $"DTSTART;VALUE=DATE:{Day(entry.Date)}");
        // The end is the first day that no longer belongs to it.
        Line(lines, $"DTEND;VALUE=DATE:{Day(entry.Date.AddDays(1))}");
        Line(lines, $"SUMMARY:{Text(entry.Mark is null ? entry.Title : $"{entry.Title} ({entry.Mark})")}");
        if (entry.Details is not null) Line(lines, $"DESCRIPTION:{Text(entry.Details)}");
        Line(lines, $"CATEGORIES:{Text(entry.Kind)}");
        if (entry.Address is not null) Line(lines, $"URL:{site}{entry.Address}");
        Line(lines, "TRANSP:TRANSPARENT");
        Line(lines, "END:VEVENT");
    }

    /// <summary>Text as a value: backslash, semicolon, comma and line breaks escaped; other control characters left out.</summary>
    public static string Text(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value.ReplaceLineEndings("\n"))
        {
            if (c is '\\' or ';' or ',') text.Append('\\').Append(c);
            else if (c == '\n') text.Append("\\n");
            else if (!char.IsControl(c) || c == '\t') text.Append(c);
        }
        return text.ToString();
    }

    // A line has at most 75 octets; what is longer goes on after a line break and one space, never in the middle of a character.
    static void Line(StringBuilder lines, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75)
            {
                lines.Append("\r\n ");
                octets = 1;
            }
            lines.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        lines.Append("\r\n");
    }

    static string Day(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
