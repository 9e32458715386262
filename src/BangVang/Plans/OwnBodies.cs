using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;

namespace BangVang.Plans;

/// <summary>What one answers for in person: the own house, and the bodies one reports for; not the whole province that one looks after.</summary>
public static class OwnBodies
{
    /// <summary>Where they stand in the tree; none for those who report nothing.</summary>
    public static string[] Paths(Actor actor) => !actor.Can(PlanRights.Report) ? [] :
    [
        .. new[] { actor.HomePath }.OfType<string>()
            .Concat(actor.Grants.Where(g => g.Role is Role.UnitOfficer or Role.BlockOfficer).Select(g => g.Path)).Distinct(),
    ];

    extension(AppDb db)
    {
        /// <summary>They and all that lie below them. A query asks whether a body is among these, so that the tree is compared once and not for each duty.</summary>
        public IQueryable<Guid> OwnBodiesOf(Actor actor) => db.Organisations.Below(Paths(actor)).Select(o => o.Id);
    }
}
