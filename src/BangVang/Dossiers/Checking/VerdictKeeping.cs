using System.Text.Json;
using System.Text.Json.Serialization;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Law.Book;
using BangVang.Law.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Checking;

/// <summary>A finding as it is kept: enough to be read years later, without the lawbook of the day.</summary>
public sealed record KeptFinding(string Condition, Outcome Outcome, string Explanation, string Citation, string? Doubt, bool Counts)
{
    public static KeptFinding Of(Finding finding) => new(finding.Condition, finding.Outcome, finding.Explanation, finding.Citation, finding.Mark.Brief, finding.Counts);
}

/// <summary>Keeps what the law said at the moments that count, and reads it again.</summary>
public sealed class VerdictKeeping(AppDb db, DossierLaw law, Clock clock)
{
    static readonly JsonSerializerOptions Json = new(LabelBook.Json) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>One row a nominee who stands; the caller saves.</summary>
    public async Task<DossierCheck> Keep(Dossier dossier)
    {
        var check = await law.Of(dossier);
        db.AddRange(check.Nominees.Where(n => n.Nominee.Stands).Select(n => new StoredVerdict
        {
            NomineeId = n.Nominee.Id, AwardCode = n.Nominee.AwardCode, Conclusion = n.Conclusion, JudgedOn = check.On, At = clock.Now,
            LawVersion = check.LawVersion, Findings = JsonSerializer.Serialize(n.Verdict.Findings.Select(KeptFinding.Of), Json),
        }));
        return check;
    }

    /// <summary>The latest kept verdict of each nominee.</summary>
    public async Task<Dictionary<Guid, StoredVerdict>> Latest(IReadOnlyCollection<Guid> nominees)
    {
        var kept = await db.StoredVerdicts.AsNoTracking().Where(v => nominees.Contains(v.NomineeId)).ToListAsync();
        return kept.GroupBy(v => v.NomineeId).ToDictionary(g => g.Key, g => g.MaxBy(v => v.At)!);
    }

    public static IReadOnlyList<KeptFinding> Read(StoredVerdict verdict) => JsonSerializer.Deserialize<List<KeptFinding>>(verdict.Findings, Json)!;
}
