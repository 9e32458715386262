using BangVang.Decisions.Issuing;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Papers.Decisions;
using BangVang.Papers.Official;
using BangVang.People;
using BangVang.Plans;
using BangVang.Plans.Printing;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Printing;

/// <summary>A decision as the paper that is printed: head, căn cứ, articles, the list in groups.</summary>
public sealed class DecisionPrinting(AppDb db, Prizes prizes, Clock clock)
{
    // Up to so many are named in the first article itself.
    const int InArticle = 3;

    public async Task<byte[]> Docx(Decision decision, bool forSigning = false)
    {
        var issuer = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == decision.OrganisationId);
        var items = await db.DecisionItems.AsNoTracking().Where(i => i.DecisionId == decision.Id).OrderBy(i => i.Position).ToListAsync();
        await Reckon(decision, issuer, items);
        using var file = new MemoryStream();
        OfficialDocx.Write(Paper(decision, issuer, items, forSigning).ToOfficial(), file);
        return file.ToArray();
    }

    /// <summary>Until it is signed, a decision shows the money as the law gives it today; from then on what was signed.</summary>
    public async Task Reckon(Decision decision, Organisation issuer, IReadOnlyList<DecisionItem> items)
    {
        if (decision.Kind == DecisionKind.Award && !decision.IsSettled) await prizes.Reckon(items, issuer.Path, clock.Today);
    }

    /// <summary>"Quyết định 412-QĐ-UBND.docx".</summary>
    public static string FileName(Decision decision, string extension) =>
        decision.FullNumber is { } number ? $"Quyết định {number.Replace('/', '-')}.{extension}" : $"Dự thảo quyết định.{extension}";

    internal static DecisionPaper Paper(Decision decision, Organisation issuer, IReadOnlyList<DecisionItem> items, bool forSigning) => new()
    {
        Superior = decision.Superior,
        Issuer = Issuers.InFull(issuer.Name, issuer.Kind),
        Number = decision.Number,
        Symbol = decision.Symbol,
        Place = decision.Place,
        Date = decision.IssuedOn is { } on ? PaperDate.On(on) : new PaperDate(null, null, null),
        Title = decision.Title,
        Authority = decision.Authority,
        Bases = Lines(decision.Bases),
        Articles = Articles.Of(decision, items, InArticle),
        Recipients = Lines(decision.Recipients),
        Signature = new Signature(Powers.Of(decision.OnBehalfOf, decision.SignerTitle), decision.SignerName),
        Lists = items.Count > InArticle ? [ListOf(decision, items)] : [],
        IsForSigning = forSigning,
    };

    static DecisionList ListOf(Decision decision, IReadOnlyList<DecisionItem> items)
    {
        var several = items.Select(i => i.AwardCode).Distinct(StringComparer.Ordinal).Count() > 1;
        var reasons = items.Select(i => i.Reason).Distinct(StringComparer.Ordinal).Count() > 1;
        var money = decision.Kind == DecisionKind.Award && items.Any(i => i.PrizeVnd > 0);
        var title = decision.Kind switch
        {
            DecisionKind.Award => several ? "Danh sách được khen thưởng" : $"Danh sách được tặng {Articles.Gift(items[0])}",
            DecisionKind.Annulment => "Danh sách bị hủy bỏ quyết định khen thưởng",
            _ => "Danh sách được đính chính",
        };
        return new DecisionList(title, [.. items.Select(i => new DecisionEntry(i.Position, Group(i), i.Name, i.Place, several ? i.AwardName : null, reasons ? i.Reason : null, money ? i.PrizeVnd : null))], money);
    }

    internal static DecisionGroup Group(DecisionItem item) => item.Honoree.Kind switch
    {
        HonoreeKind.Collective => DecisionGroup.Collective,
        HonoreeKind.Person => DecisionGroup.Person,
        _ => DecisionGroup.Household,
    };

    internal static IReadOnlyList<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
