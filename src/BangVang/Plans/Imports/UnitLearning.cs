using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Organisations.Groups;
using BangVang.Organisations.Matching;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Imports;

/// <summary>Carries out the choice of a body or a group for a name, and remembers it for the next document.</summary>
public sealed class UnitLearning(AppDb db, OrganisationMatcher matcher, Learning learning)
{
    /// <summary>Null when what was chosen is not there any more.</summary>
    public async Task<UnitBody?> Decided(string choice, string text, Organisation issuer) => choice.Split(':', 2) switch
    {
        ["org", var id] => await Organisation(Guid.Parse(id), text, issuer.RootId),
        ["group", var id] => await Group(await db.OrganisationGroups.SingleOrDefaultAsync(g => g.Id == Guid.Parse(id) && g.RootId == issuer.RootId), text, issuer),
        ["newgroup", _] => await Group((await matcher.Match(issuer.RootId, [text], issuer.Id))[text].FirstOrDefault(m => m.Group is not null)?.Group, text, issuer),
        _ => null,
    };

    async Task<UnitBody?> Organisation(Guid id, string text, Guid rootId)
    {
        var body = await db.Organisations.SingleOrDefaultAsync(o => o.Id == id && o.RootId == rootId);
        if (body is null) return null;
        await learning.Learn(rootId, text, body);
        return new UnitBody(body.Id, null);
    }

    async Task<UnitBody?> Group(OrganisationGroup? group, string text, Organisation issuer) =>
        group is null ? null : new UnitBody(null, (await learning.Learn(issuer.RootId, text, group)).Id);
}
