using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Imports;

/// <summary>A body as lists name it.</summary>
public sealed record NamedUnit(Guid Id, string Name, string Path, bool HasEnded);

/// <summary>Finds the body that a list means by a name: by name, short name, alias or former name, at or below one body.</summary>
public sealed class UnitNames(AppDb db, Clock clock)
{
    readonly Dictionary<Guid, ILookup<string, NamedUnit>> known = [];

    /// <summary>The body; or null with a sentence that begins with the cell.</summary>
    public async Task<(NamedUnit? Unit, string? Wrong)> Find(Organisation at, string? text, string cell, string? section = null)
    {
        var names = await Below(at);
        if (string.IsNullOrWhiteSpace(text) && string.IsNullOrWhiteSpace(section)) return (new NamedUnit(at.Id, at.Name, at.Path, false), null);
        var unit = string.IsNullOrWhiteSpace(text) ? new NamedUnit(at.Id, at.Name, at.Path, false) : null;
        if (unit is null)
        {
            var found = Choose(names[VietnameseText.Fold(text)]);
            if (found.Count == 0) return (null, $"Ô {cell}: không thấy đơn vị “{text}” trong {at.Label}. Sửa tên, hoặc thêm đơn vị (hay tên gọi khác) ở danh mục Tổ chức.");
            if (found.Count > 1) return (null, $"Ô {cell}: có {found.Count} đơn vị gọi là “{text}”. Ghi tên đầy đủ.");
            unit = found[0];
        }
        if (string.IsNullOrWhiteSpace(section)) return (unit, null);
        // The room or school within the unit; where the tree does not go so deep the unit itself is meant.
        var within = Choose(names[VietnameseText.Fold(section)].Where(s => s.Path.StartsWith(unit.Path, StringComparison.Ordinal)));
        return (within.Count == 1 ? within[0] : unit, null);
    }

    static List<NamedUnit> Choose(IEnumerable<NamedUnit> named)
    {
        var all = named.DistinctBy(n => n.Id).ToList();
        var living = all.Where(n => !n.HasEnded).ToList();
        return living.Count > 0 ? living : all;
    }

    async Task<ILookup<string, NamedUnit>> Below(Organisation at)
    {
        if (known.TryGetValue(at.Id, out var before)) return before;
        var (path, today) = (at.Path, clock.Today);
        var bodies = await db.Organisations.AsNoTracking().Where(o => o.Path.StartsWith(path)).Select(o => new { o.Id, o.Name, o.Folded, o.ShortFolded, o.Path, o.ValidUntil }).ToListAsync();
        var inside = db.Organisations.Where(o => o.Path.StartsWith(path)).Select(o => o.Id);
        var others = await db.OrganisationAliases.Where(a => inside.Contains(a.OrganisationId)).Select(a => new { a.OrganisationId, a.Folded })
            .Concat(db.FormerNames.Where(f => inside.Contains(f.OrganisationId)).Select(f => new { f.OrganisationId, f.Folded })).ToListAsync();
        var byId = bodies.ToDictionary(b => b.Id, b => new NamedUnit(b.Id, b.Name, b.Path, b.ValidUntil < today));
        var names = bodies.SelectMany(b => new[] { b.Folded, b.ShortFolded }.OfType<string>().Select(n => (Name: n, Unit: byId[b.Id]))).Concat(others.Select(a => (Name: a.Folded, Unit: byId[a.OrganisationId])));
        // Names of the body itself go before those of what lies below it.
        return known[at.Id] = names.ToLookup(n => n.Name, n => n.Unit);
    }
}
