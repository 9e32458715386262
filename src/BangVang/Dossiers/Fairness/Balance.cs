using BangVang.Dossiers.Checking;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Fairness;

/// <summary>How evenly a list is spread, and whether it keeps to the quotas: to be looked at, never a verdict.</summary>
public sealed record BalanceView(IReadOnlyList<Gauge> Gauges, IReadOnlyList<Alike> Copies, IReadOnlyList<QuotaLine> Quotas);

public sealed class Balance(AppDb db, DossierSettings settings)
{
    const string UplandLabel = "Ở vùng dân tộc thiểu số, miền núi, biên giới, hải đảo";

    public async Task<BalanceView> Of(Dossier dossier, string path, DossierCheck check)
    {
        var standing = check.Nominees.Where(n => n.Nominee.Stands).ToList();
        var persons = standing.Select(n => n.Nominee.PersonId).OfType<Guid>().Distinct().ToArray();
        var people = await db.People.AsNoTracking().Where(p => persons.Contains(p.Id)).Select(p => new { p.Standing, p.Sex, p.EthnicGroup }).ToListAsync();
        var marks = await settings.Numbers(dossier.RootId, DossierSettings.DirectShare, DossierSettings.WomenShare, DossierSettings.EthnicShare, DossierSettings.UplandShare, DossierSettings.SmallShare, DossierSettings.AgainShare, DossierSettings.SmallCollective);
        var ethnic = people.Select(p => p.EthnicGroup).OfType<string>().ToList();
        List<Gauge> gauges =
        [
            new("Người trực tiếp công tác trong số cá nhân", people.Count(p => p.Standing.IsDirect()), people.Count, 0, marks[DossierSettings.DirectShare]),
            new("Nữ trong số cá nhân", people.Count(p => p.Sex == Sex.Female), people.Count(p => p.Sex is not null), people.Count(p => p.Sex is null), marks[DossierSettings.WomenShare]),
            new("Dân tộc thiểu số trong số cá nhân", ethnic.Count(e => !string.Equals(e.Trim(), "Kinh", StringComparison.OrdinalIgnoreCase)), ethnic.Count, people.Count - ethnic.Count, marks[DossierSettings.EthnicShare]),
            await Upland(dossier.RootId, [.. standing.Select(n => n.Nominee)], marks[DossierSettings.UplandShare]),
            Small(standing, dossier.Year, marks[DossierSettings.SmallCollective], marks[DossierSettings.SmallShare]),
            new($"Đã được khen năm {dossier.Year - 1}", standing.Count(n => n.Candidate.Awards?.Any(a => a.Year == dossier.Year - 1) == true), standing.Count, 0, Most: marks[DossierSettings.AgainShare]),
        ];
        return new BalanceView([.. gauges.Where(g => g.Known + g.Unknown > 0)], CopiedReports.Among([.. standing.Select(n => n.Nominee)]), await Quotas(dossier, path, check, standing));
    }

    // Where a tree has marked no area, nothing is known of anybody's.
    async Task<Gauge> Upland(Guid rootId, IReadOnlyList<Nominee> nominees, int least)
    {
        var (persons, households) = (nominees.Select(n => n.PersonId).OfType<Guid>().ToArray(), nominees.Select(n => n.HouseholdId).OfType<Guid>().ToArray());
        var (bodies, people, homes) = (db.Organisations, db.People, db.Households);
        var paths = await bodies.Where(o => o.RootId == rootId && o.IsUpland).Select(o => o.Path).ToListAsync();
        if (paths.Count == 0) return new Gauge(UplandLabel, 0, 0, 0);
        var collectives = nominees.Select(n => n.CollectiveId).OfType<Guid>().ToArray();
        var where = await bodies.Where(o => collectives.Contains(o.Id)).Select(o => o.Path)
            .Concat(people.Where(p => persons.Contains(p.Id)).Join(bodies, p => p.OrganisationId, o => o.Id, (_, o) => o.Path))
            .Concat(homes.Where(h => households.Contains(h.Id)).Join(bodies, h => h.OrganisationId, o => o.Id, (_, o) => o.Path)).ToListAsync();
        return new Gauge(UplandLabel, where.Count(path => paths.Exists(p => path.StartsWith(p, StringComparison.Ordinal))), where.Count, 0, least);
    }

    static Gauge Small(IReadOnlyList<CheckedNominee> standing, int year, int most, int least)
    {
        var members = standing.Where(n => n.Nominee.Honoree.Kind == HonoreeKind.Collective).Select(n => n.Candidate.Collective?.GetValueOrDefault(year)?.Members).ToList();
        return new Gauge($"Tập thể nhỏ, không quá {most} người", members.Count(m => m <= most), members.Count(m => m is not null), members.Count(m => m is null), least);
    }

    // The law says of what the quota is; the count of people at hand is the nearest figure, and is called so.
    async Task<IReadOnlyList<QuotaLine>> Quotas(Dossier dossier, string path, DossierCheck check, IReadOnlyList<CheckedNominee> standing)
    {
        var limited = standing.GroupBy(n => n.Award).Where(g => g.Key is not null && check.Regime is not null)
            .Select(g => (Award: g.Key!, Count: g.Count(), Judgement.VersionUnder(g.Key!, check.Regime!, check.On)?.Quota)).Where(q => q.Quota is not null).ToList();
        if (limited.All(q => q.Quota!.Percent is null)) return [.. limited.Where(q => q.Quota!.LocalMaySet).Select(q => new QuotaLine(q.Award.Short, q.Count, "luật không đặt tỷ lệ; địa phương có thể quy định", false))];
        var bodies = db.Organisations.Where(o => o.Path.StartsWith(path));
        var all = await db.People.CountAsync(p => p.MergedIntoId == null && bodies.Any(o => o.Id == p.OrganisationId));
        return [.. limited.Select(q => q.Quota!.Percent is { } percent
            ? new QuotaLine(q.Award.Short, q.Count, $"{q.Count}/{all} người trong danh bạ của đơn vị trình; quy định không quá {percent}% {q.Quota.Of ?? "tổng số"} ({q.Quota.Citation})", q.Count * 100 > all * percent)
            : new QuotaLine(q.Award.Short, q.Count, "luật không đặt tỷ lệ", false))];
    }
}
