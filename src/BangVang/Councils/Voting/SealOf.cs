using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BangVang.Councils.Voting;

/// <summary>The seal of a counted box: SHA-256 over every counted sheet and every result. It stands in the tally minutes and in the journal.</summary>
public static class SealOf
{
    public static string Box(Guid sessionId, IEnumerable<BallotSheet> sheets, IEnumerable<CouncilResult> results)
    {
        var text = new StringBuilder().Append(sessionId).Append('\n');
        foreach (var sheet in sheets.OrderBy(s => s.Sheet).ThenBy(s => s.Code, StringComparer.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"{sheet.Sheet} {sheet.Code} {sheet.Answers}\n");
        foreach (var r in results.OrderBy(r => r.NomineeId))
            text.Append(CultureInfo.InvariantCulture, $"{r.NomineeId} {r.AwardCode} {r.Agree} {r.Disagree} {r.Void} {r.Members} {(r.Threshold is { } share ? $"{share:0.##}" : "-")} {r.Needed} {r.IsPassed}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
