using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Lawbook;
using BangVang.Lawbook.Citing;
using BangVang.Organisations;
using BangVang.Plans;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Drafting;

/// <summary>What a new decision of a body begins with: as its last one had it, or for the first one what follows from the body.</summary>
public static class Defaults
{
    const string Proposed = "Theo đề nghị của ", Numbered = " tại Tờ trình ";

    public static async Task<HeadInput> Of(AppDb db, Organisation body, DateOnly today)
    {
        var root = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == body.RootId);
        var input = new HeadInput { Symbol = SymbolOf(body), Authority = AuthorityOf(body), Place = Issuers.PlaceOf(body, root), SignerTitle = TitleOf(body), Money = $"quỹ thi đua, khen thưởng của {Named(body)}" };
        var last = await db.Decisions.AsNoTracking().Where(d => d.OrganisationId == body.Id && d.Kind == DecisionKind.Award && d.State != DecisionState.Dropped).OrderByDescending(d => d.DraftedAt).FirstOrDefaultAsync();
        var proposal = await Proposal(db, body);
        if (last is null)
        {
            input.Bases = string.Join('\n', [.. await Law(db, body, today), proposal ?? $"{Proposed}cơ quan thường trực công tác thi đua, khen thưởng"]);
            input.Recipients = $"Như Điều 3\nHội đồng Thi đua - Khen thưởng\nLưu: VT, TĐKT";
            return input;
        }
        (input.Symbol, input.Authority, input.Place, input.Superior, input.Bases) = (last.Symbol, last.Authority, last.Place, last.Superior, Again(last.Bases, proposal));
        (input.Recipients, input.OnBehalfOf, input.SignerTitle, input.SignerName, input.Money) = (last.Recipients, last.OnBehalfOf, last.SignerTitle, last.SignerName, last.Money);
        return input;
    }

    /// <summary>The proposal that all who wait for the body's decision were named in; null where it has no number yet, or where the standing agency gathers several.</summary>
    static async Task<string?> Proposal(AppDb db, Organisation body)
    {
        var taken = db.NomineesInDecisions();
        var waiting = db.NomineesForDecision(body.Id).Where(n => !taken.Contains(n.Id)).Select(n => n.DossierId);
        var dossiers = await db.Dossiers.AsNoTracking().Where(d => waiting.Contains(d.Id)).OrderBy(d => d.Id).Take(2).ToListAsync();
        if (dossiers is not [{ ProposalNumber: { } number } one] || one.OrganisationId == body.Id) return null;
        var proposing = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == one.OrganisationId);
        return $"{Proposed}{AuthorityOf(proposing)}{Numbered}số {number}";
    }

    // What the last decision rested on holds again, but for the number of the proposal that it followed.
    internal static string Again(string bases, string? proposal) => string.Join('\n', bases.Split('\n').Select(line => !line.StartsWith(Proposed, StringComparison.OrdinalIgnoreCase) ? line
        : proposal ?? (line.IndexOf(Numbered, StringComparison.OrdinalIgnoreCase) is > 0 and var at ? line[..at] : line)));

    /// <summary>The instruments on which prize money and titles rest that day, for a people's committee also the law on its organisation, as the register of instruments has them.</summary>
    static async Task<List<string>> Law(AppDb db, Organisation body, DateOnly today)
    {
        var inForce = db.Set<Instrument>().AsNoTracking().Where(i => (i.ValidFrom == null || i.ValidFrom <= today) && (i.ValidUntil == null || today <= i.ValidUntil));
        var found = await inForce.Where(i => i.RootId == null && (i.Type == InstrumentType.Law || i.Type == InstrumentType.Decree) && i.NameKey.Contains("thi dua khen thuong"))
            .OrderByDescending(i => i.Type == InstrumentType.Law).ThenBy(i => i.Date).Take(6).ToListAsync();
        List<Instrument> own = !IsCommittee(body) ? [] : await inForce.Where(i => (i.RootId == null || i.RootId == body.RootId) && i.Type == InstrumentType.Law && i.NameKey.Contains("to chuc chinh quyen dia phuong"))
            .OrderBy(i => i.Date).ThenBy(i => i.Id).Take(2).ToListAsync();
        List<string> bases = found.Count == 0 ? ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"] : found.ConvertAll(i => $"Căn cứ {i.AsBasis}");
        return [.. own.Select(i => $"Căn cứ {i.AsBasis}"), .. bases];
    }

    static string Named(Organisation body) => Issuers.InFull(body.Name, body.Kind);

    static bool IsCommittee(Organisation body) => body.Kind is OrganisationKind.Province or OrganisationKind.District or OrganisationKind.Commune;

    static string AuthorityOf(Organisation body) => IsCommittee(body) ? $"Chủ tịch {Named(body)}" : body.Kind switch
    {
        OrganisationKind.Department => $"Giám đốc {body.Name}",
        OrganisationKind.School => $"Hiệu trưởng {body.Name}",
        OrganisationKind.Enterprise or OrganisationKind.Cooperative => $"Giám đốc {body.Name}",
        _ => $"Thủ trưởng {body.Name}",
    };

    static string TitleOf(Organisation body) => IsCommittee(body) ? "Chủ tịch" : body.Kind switch
    {
        OrganisationKind.School => "Hiệu trưởng",
        OrganisationKind.Department or OrganisationKind.Enterprise or OrganisationKind.Cooperative => "Giám đốc",
        _ => "Thủ trưởng",
    };

    /// <summary>"QĐ-UBND"; for other bodies the first letters of the words of the name: "QĐ-SNV".</summary>
    static string SymbolOf(Organisation body) => IsCommittee(body)
        ? "QĐ-UBND"
        : "QĐ-" + string.Concat((body.ShortName ?? body.Name).Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries).TakeWhile(w => w != "tỉnh").Take(6).Select(w => char.ToUpperInvariant(w[0])));
}
