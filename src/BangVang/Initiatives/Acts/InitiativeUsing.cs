using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Acts;

/// <summary>
/// Counts an initiative for an award: once for each author (CV 5007/BNV-TĐKT, III.5.c: used for a title, not again for a form, and the other
/// way round). Where the text leaves it open, from title to title or from form to form, a person says why.
/// </summary>
public sealed class InitiativeUsing(AppDb db)
{
    /// <summary>The caller saves. The initiative is held until the transaction ends, so that two decisions cannot both count it.</summary>
    public async Task<InitiativeUse> Use(Guid initiativeId, Guid personId, string awardCode, DateOnly on, Guid? decisionId = null, string? againBecause = null)
    {
        await db.Hold<Initiative>(initiativeId);
        var initiative = await db.Initiatives.AsNoTracking().SingleAsync(i => i.Id == initiativeId);
        if (!initiative.IsRecognised) throw new Refusal($"“{initiative.Title}” chưa được công nhận nên không tính cho khen thưởng được.");
        if (!await db.InitiativeAuthors.AnyAsync(a => a.InitiativeId == initiativeId && a.PersonId == personId))
            throw new Refusal($"Người được khen không phải tác giả của “{initiative.Title}”.");
        var before = await db.InitiativeUses.ThatStand().Where(u => u.InitiativeId == initiativeId && u.PersonId == personId).OrderBy(u => u.UsedOn).ToListAsync();
        if (before.Count > 0) MustBeAllowed(initiative, before, awardCode, on, againBecause);
        var use = new InitiativeUse
        {
            InitiativeId = initiativeId, PersonId = personId, AwardCode = awardCode, UsedOn = on, DecisionId = decisionId,
            AgainBecause = before.Count == 0 ? null : VietnameseText.OrNull(againBecause),
        };
        db.Add(use);
        return use;
    }

    /// <summary>The award was annulled: what it counted may be counted again.</summary>
    /// <param name="givenOn">The day of the decision that gave the award, which tells uses apart where it was not one of this house.</param>
    public async Task Release(Guid personId, string awardCode, DateOnly givenOn, Guid? decisionId, DateOnly on, string because)
    {
        var uses = db.InitiativeUses.ThatStand().Where(u => u.PersonId == personId && u.AwardCode == awardCode);
        uses = decisionId is { } id ? uses.Where(u => u.DecisionId == id) : uses.Where(u => u.DecisionId == null && u.UsedOn == givenOn);
        foreach (var use in await uses.ToListAsync()) use.Release(on, because);
    }

    static void MustBeAllowed(Initiative initiative, List<InitiativeUse> before, string awardCode, DateOnly on, string? because)
    {
        var book = Law.Lawbook.National;
        var first = before[0];
        var used = $"“{initiative.Title}” đã dùng để xét {book.NameOf(first.AwardCode)} ngày {first.UsedOn:dd/MM/yyyy}";
        if (before.Exists(u => u.AwardCode == awardCode)) throw new Refusal($"{used}; không tính lại cho cùng danh hiệu, hình thức.");
        var principle = book.RegimeOn(on) is { } regime ? book.InForce(PrincipleRule.InitiativeOnce, regime, on) : null;
        if (principle is not null && before.Exists(u => IsTitle(u.AwardCode) != IsTitle(awardCode)))
            throw new Refusal($"{used}; mỗi sáng kiến chỉ dùng một lần ({principle.Citation}). Chọn sáng kiến khác.");
        if (string.IsNullOrWhiteSpace(because)) throw new Refusal($"{used}. Chọn sáng kiến khác, hoặc ghi rõ vì sao được tính lại.");

        bool IsTitle(string code) => book.Find(code)?.IsTitle == true;
    }
}
