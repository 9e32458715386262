using BangVang.Kernel.Data;
using BangVang.Organisations.Groups;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace BangVang.Organisations.Places;

/// <param name="Renamed">Known by their code under another name than the list's; they were left as they are.</param>
public sealed record PlacesResult(Guid RootId, int NewProvinces, int NewCommunes, int Known, IReadOnlyList<string> Renamed);

/// <summary>
/// Brings in the provinces and communes of the country below a root "Việt Nam", all or none. What is known by its code is left as
/// it is, so the import can be repeated. Each province is the root of its own tree.
/// </summary>
public sealed class PlacesImport(AppDb db)
{
    /// <summary>The lists that come with the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "places");

    public static bool IsShipped => File.Exists(Path.Combine(Shipped, "communes.csv")) && File.Exists(Path.Combine(Shipped, "provinces.json"));

    public async Task<PlacesResult> Import(string folder)
    {
        var list = PlaceList.Read(folder);
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync() : null;
        await TreeLock.Alone(db);
        var result = await Bring(list);
        if (own is not null) await own.CommitAsync();
        return result;
    }

    async Task<PlacesResult> Bring(PlaceList list)
    {
        var country = await Country();
        var known = await db.Organisations.AsNoTracking()
            .Where(o => o.ParentId == country.Id && o.Kind == OrganisationKind.Province && o.Code != null).ToListAsync();
        var missing = list.Provinces.Where(p => !known.Exists(k => IsSame(k, p))).ToList();
        var serials = new Queue<long>(await Serials(missing.Count + list.Communes.Count));
        var founded = missing.Select(p => Founded(p.Name, OrganisationKind.Province, p.Code, country, p.From, p.Until, serials.Dequeue())).ToList();
        var current = known.Concat(founded).Where(o => o.ValidUntil is null).ToDictionary(o => o.Code!);
        var roots = current.Values.Select(o => o.Id).ToArray();
        var communes = await db.Organisations.AsNoTracking()
            .Where(o => roots.Contains(o.RootId) && o.Kind == OrganisationKind.Commune && o.Code != null).Select(o => new { o.Code, o.Name }).ToListAsync();
        var names = communes.ToLookup(c => c.Code!, c => c.Name);
        var fresh = list.Communes.Where(c => !names.Contains(c.Code))
            .Select(c => Founded(c.Name, OrganisationKind.Commune, c.Code, current[c.ProvinceCode], list.From, null, serials.Dequeue())).ToList();
        await Copy([.. founded, .. fresh]);
        AddHistory(list, missing, founded, current);
        await db.SaveChangesAsync();
        var renamed = list.Communes.Where(c => names.Contains(c.Code) && !names[c.Code].Contains(c.Name)).Select(c => $"{c.Code} {c.Name}").ToList();
        return new PlacesResult(country.Id, founded.Count, fresh.Count, list.Provinces.Count - missing.Count + list.Communes.Count - fresh.Count, renamed);
    }

    static bool IsSame(Organisation known, Province province) => known.Code == province.Code && known.ValidUntil is null == province.Until is null;

    async Task<Organisation> Country()
    {
        if (await db.Organisations.FirstOrDefaultAsync(o => o.ParentId == null && o.Kind == OrganisationKind.Central && o.Code == "VN") is { } known) return known;
        var country = new Organisation { Name = "Việt Nam", Kind = OrganisationKind.Central, Code = "VN" };
        (country.RootId, country.Path) = (country.Id, $"{(await Serials(1))[0]}.");
        db.Add(country);
        db.AddRange(GroupDefaults.For(country.Id));
        await db.SaveChangesAsync();
        return country;
    }

    static Organisation Founded(string name, OrganisationKind kind, string code, Organisation parent, DateOnly? from, DateOnly? until, long serial)
    {
        var place = new Organisation { Name = name, Kind = kind, Code = code, ParentId = parent.Id, Path = $"{parent.Path}{serial}." };
        place.RootId = kind == OrganisationKind.Province ? place.Id : parent.RootId;
        place.Last(from, until);
        return place;
    }

    void AddHistory(PlaceList list, List<Province> missing, List<Organisation> founded, Dictionary<string, Organisation> current)
    {
        foreach (var (province, place) in missing.Zip(founded))
        {
            db.AddRange(GroupDefaults.For(place.Id));
            if (province.Into is { } into)
                db.Add(new Succession { FromId = place.Id, ToId = current[into].Id, On = list.From, Basis = PlaceList.Basis });
            if (province.Former is var (name, until))
                db.Add(new FormerName { OrganisationId = place.Id, Name = name, Folded = Papers.Text.VietnameseText.Fold(name), Until = until });
        }
    }

    Task<List<long>> Serials(int count) =>
        db.Database.SqlQuery<long>($"""select nextval('organisation_serial') as "Value" from generate_series(1, {count})""").ToListAsync();

    async Task Copy(List<Organisation> places)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy organisations (id, name, folded, kind, code, parent_id, path, root_id, valid_from, valid_until) from stdin (format binary)");
        foreach (var place in places)
        {
            await copy.StartRowAsync();
            await copy.WriteAsync(place.Id, NpgsqlDbType.Uuid);
            await copy.WriteAsync(place.Name, NpgsqlDbType.Text);
            await copy.WriteAsync(place.Folded, NpgsqlDbType.Text);
            await copy.WriteAsync(place.Kind.ToString(), NpgsqlDbType.Text);
            await copy.WriteAsync(place.Code, NpgsqlDbType.Text);
            await copy.WriteAsync(place.ParentId!.Value, NpgsqlDbType.Uuid);
            await copy.WriteAsync(place.Path, NpgsqlDbType.Text);
            await copy.WriteAsync(place.RootId, NpgsqlDbType.Uuid);
            await Day(copy, place.ValidFrom);
            await Day(copy, place.ValidUntil);
        }
        await copy.CompleteAsync();
    }

    static Task Day(NpgsqlBinaryImporter copy, DateOnly? day) => day is { } known ? copy.WriteAsync(known, NpgsqlDbType.Date) : copy.WriteNullAsync();
}
