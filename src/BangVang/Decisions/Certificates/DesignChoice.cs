using BangVang.Kernel.Data;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Certificates;

/// <summary>Which designs and printers a body may use: its own, and those of the bodies above it.</summary>
public static class DesignChoice
{
    extension(AppDb db)
    {
        public IQueryable<DesignRow> DesignsFor(string path)
        {
            var organisations = db.Set<Organisation>();
            return db.Set<DesignRow>().Where(d => organisations.Any(o => o.Id == d.OrganisationId && path.StartsWith(o.Path)));
        }

        public IQueryable<Printer> PrintersFor(string path)
        {
            var organisations = db.Set<Organisation>();
            return db.Set<Printer>().Where(p => organisations.Any(o => o.Id == p.OrganisationId && path.StartsWith(o.Path)));
        }

        /// <summary>The designs for an award, the fittest first: named for it, then for whatever has none.</summary>
        public async Task<IReadOnlyList<DesignRow>> DesignsOf(string path, IReadOnlyCollection<string> awards)
        {
            var all = await db.DesignsFor(path).AsNoTracking().OrderBy(d => d.Name).ToListAsync();
            return [.. all.OrderByDescending(d => d.AwardCodes.Intersect(awards).Any()).ThenByDescending(d => d.AwardCodes.Length == 0)];
        }
    }

    /// <summary>What a body begins with before it has designs of its own.</summary>
    public static DesignRow Standard(Organisation body)
    {
        var design = new DesignRow { RootId = body.RootId, OrganisationId = body.Id, Name = "Giấy khen", Gives = "Tặng" };
        design.Lay(297, 210);
        return design;
    }
}
