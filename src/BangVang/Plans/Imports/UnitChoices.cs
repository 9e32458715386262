using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Organisations.Matching;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Imports;

/// <summary>What a name of a unit means, once the plan is made.</summary>
public sealed record UnitBody(Guid? OrganisationId, Guid? GroupId);

public sealed record IssuerChoice(Guid Id, string Name);

/// <summary>From the names that a draft uses to bodies of the tree: proposed by the matcher, decided by the officer, learnt for the next time.</summary>
public sealed class UnitChoices(AppDb db, OrganisationMatcher matcher, Founding founding, UnitLearning learning)
{
    const int Shown = 300;

    /// <summary>The bodies for which the actor may draft; the highest first, since they issue most plans.</summary>
    public Task<List<IssuerChoice>> Issuers(Actor actor) => db.Organisations.Below(actor.PathsFor(PlanRights.Draft))
        .Where(o => o.ValidUntil == null).OrderBy(o => o.Path.Length).ThenBy(o => o.Folded).Take(Shown)
        .Select(o => new IssuerChoice(o.Id, o.Name)).ToListAsync();

    public async Task Suggest(PlanImport import, Actor actor)
    {
        var work = ImportWork.Read(import.WorkJson);
        work.OrganisationId = await Issuer(work.Issuer, import.RootId, actor);
        await Refresh(work, import.RootId);
        import.WorkJson = work.Write();
    }

    /// <summary>Brings the list of names up to date with the cells, and looks up what the officer typed by hand.</summary>
    public async Task Refresh(ImportWork work, Guid rootId)
    {
        var names = Units.Of(work).Select(u => u.Text).ToList();
        var kept = work.Units.ToDictionary(u => u.Text, StringComparer.OrdinalIgnoreCase);
        var typed = work.Units.Select(u => u.Typed).OfType<string>().Where(t => t.Trim().Length > 0).ToList();
        var matches = await matcher.Match(rootId, [.. names.Where(n => !kept.ContainsKey(n)), .. typed], work.OrganisationId);
        work.Units = names.ConvertAll(name => kept.TryGetValue(name, out var unit) ? Typed(unit, matches) : Fresh(name, matches[name]));
    }

    /// <summary>In words, for the officer's last look.</summary>
    public async Task<IReadOnlyList<(string Text, string Means)>> Meanings(ImportWork work)
    {
        var organisations = await Names(work);
        return [.. work.Units.Select(u => (u.Text, u.Choice switch
        {
            WorkUnit.AsText => "Giữ nguyên chữ, không giao cho đơn vị nào",
            WorkUnit.New => "Tạo đơn vị mới",
            { } choice => organisations.GetValueOrDefault(choice) ?? u.Suggested?.Name ?? "Chưa khớp",
            null => "Chưa khớp",
        }))];
    }

    /// <summary>Carries the decisions out: makes what is new, learns what was decided, and says what each name means.</summary>
    public async Task<IReadOnlyDictionary<string, UnitBody>> Settle(ImportWork work, Organisation issuer)
    {
        var bodies = new Dictionary<string, UnitBody>(StringComparer.OrdinalIgnoreCase);
        foreach (var unit in work.Units)
            if (await Body(unit, issuer) is { } body) bodies[unit.Text] = body;
        await db.SaveChangesAsync();
        return bodies;
    }

    async Task<UnitBody?> Body(WorkUnit unit, Organisation issuer)
    {
        var choice = unit.Choice ?? "";
        if (choice == WorkUnit.AsText) return null;
        if (choice == WorkUnit.New)
        {
            var made = await founding.Found(new Organisation { Name = unit.Text, Kind = OrganisationKind.Other }, issuer);
            await db.SaveChangesAsync();
            return new UnitBody(made.Id, null);
        }
        return await learning.Decided(choice, unit.Text, issuer)
            ?? throw new Refusal($"Đơn vị đã chọn cho “{unit.Text}” không còn trong danh mục. Quay lại bước soát để chọn lại.");
    }

    async Task<Guid?> Issuer(string? printed, Guid rootId, Actor actor)
    {
        var mine = await Issuers(actor);
        if (mine.Count == 1) return mine[0].Id;
        if (string.IsNullOrWhiteSpace(printed)) return null;
        var found = await matcher.Match(rootId, printed);
        return found.Where(m => m.IsSure && mine.Exists(o => o.Id == m.OrganisationId)).Select(m => m.OrganisationId).FirstOrDefault();
    }

    static WorkUnit Fresh(string name, IReadOnlyList<Match> matches) => matches.Count == 0
        ? new WorkUnit { Text = name }
        : new WorkUnit { Text = name, Suggested = Choice(matches[0]), Choice = matches[0].IsSure ? Choice(matches[0]).Value : null };

    static WorkUnit Typed(WorkUnit unit, IReadOnlyDictionary<string, IReadOnlyList<Match>> matches)
    {
        if (string.IsNullOrWhiteSpace(unit.Typed) || !matches.TryGetValue(unit.Typed, out var found) || found.Count == 0) return unit;
        unit.Suggested = Choice(found[0]);
        var isClear = found[0].IsSure || found.Count == 1;
        unit.Choice = isClear ? unit.Suggested.Value : null;
        unit.Typed = isClear ? null : unit.Typed;
        return unit;
    }

    static OrganisationsChoice Choice(Match match) => new(
        match.OrganisationId is { } id ? $"org:{id}" : match.IsNewGroup ? $"newgroup:{match.Name}" : $"group:{match.Group!.Id}",
        match.Below is { } below ? $"{match.Name} ({below})" : match.Name, match.Why, match.IsSure);

    async Task<Dictionary<string, string>> Names(ImportWork work)
    {
        var ids = work.Units.Where(u => u.Choice?.StartsWith("org:", StringComparison.Ordinal) == true).Select(u => Guid.Parse(u.Choice![4..])).ToArray();
        return await db.Organisations.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => $"org:{o.Id}", o => o.Name);
    }
}
