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
    public static async Task<HeadInput> Of(AppDb db, Organisation body, DateOnly today)
    {
        var root = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == body.RootId);
        var input = new HeadInput { Symbol = SymbolOf(body), Authority = AuthorityOf(body), Place = Issuers.PlaceOf(body, root), SignerTitle = TitleOf(body), Money = $"quỹ thi đua, khen thưởng của {Named(body)}" };
        var last = await db.Decisions.AsNoTracking().Where(d => d.OrganisationId == body.Id && d.Kind == DecisionKind.Award && d.State != DecisionState.Dropped).OrderByDescending(d => d.DraftedAt).FirstOrDefaultAsync();
        if (last is null)
        {
            input.Bases = string.Join('\n', [.. await Law(db, today), "Theo đề nghị của cơ quan thường trực công tác thi đua, khen thưởng"]);
            input.Recipients = $"Như Điều 3\nHội đồng Thi đua - Khen thưởng\nLưu: VT, TĐKT";
            return input;
        }
        (input.Symbol, input.Authority, input.Place, input.Superior, input.Bases) = (last.Symbol, last.Authority, last.Place, last.Superior, last.Bases);
        (input.Recipients, input.OnBehalfOf, input.SignerTitle, input.SignerName, input.Money) = (last.Recipients, last.OnBehalfOf, last.SignerTitle, last.SignerName, last.Money);
        return input;
    }

    /// <summary>The instruments on which prize money and titles rest that day, as the register of instruments has them.</summary>
    static async Task<List<string>> Law(AppDb db, DateOnly today)
    {
        var found = await db.Set<Instrument>().AsNoTracking().Where(i => i.RootId == null && (i.Type == InstrumentType.Law || i.Type == InstrumentType.Decree)
            && (i.ValidFrom == null || i.ValidFrom <= today) && (i.ValidUntil == null || today <= i.ValidUntil) && i.NameKey.Contains("thi dua khen thuong")).OrderByDescending(i => i.Type == InstrumentType.Law).ThenBy(i => i.Date).Take(6).ToListAsync();
        return found.Count == 0 ? ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"] : found.ConvertAll(i => $"Căn cứ {i.AsBasis}");
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
