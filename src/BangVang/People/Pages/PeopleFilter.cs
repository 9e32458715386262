using BangVang.Kernel.Data;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Pages;

/// <summary>What the list of people is narrowed to; the export asks the same.</summary>
public sealed record PeopleFilter(string? Text, Guid? Below, Standing? Standing)
{
    public async Task<IQueryable<Person>> Of(AppDb db, Reach reach)
    {
        var people = (await db.PeopleCalled(Text)).Within(reach);
        if (Standing is { } standing) people = people.Where(p => p.Standing == standing);
        if (Below is not { } id) return people;
        var path = await db.Organisations.Where(o => o.Id == id).Select(o => o.Path).FirstOrDefaultAsync() ?? "-";
        var bodies = await db.Organisations.Where(o => o.Path.StartsWith(path)).Select(o => o.Id).ToArrayAsync();
        return people.Where(p => bodies.Contains(p.OrganisationId));
    }
}

/// <summary>A person as lists show one.</summary>
public sealed class PersonRow
{
    public Guid Id { get; init; }
    public required string FullName { get; init; }
    public required string SortKey { get; init; }
    public DateOnly? BornOn { get; init; }
    public int? BirthYear { get; init; }
    public string? Position { get; init; }
    public Standing Standing { get; init; }
    public required string Body { get; init; }
    public string? Above { get; init; }

    public string Born => BornOn is { } day ? $"{day:dd/MM/yyyy}" : BirthYear?.ToString() ?? "";

    public static IQueryable<PersonRow> Of(AppDb db, IQueryable<Person> people)
    {
        var bodies = db.Organisations;
        return people.Select(p => new PersonRow
        {
            Id = p.Id, FullName = p.FullName, SortKey = p.SortKey, BornOn = p.BornOn, BirthYear = p.BirthYear, Position = p.Position, Standing = p.Standing,
            Body = bodies.Where(o => o.Id == p.OrganisationId).Select(o => o.ShortName ?? o.Name).First(),
            Above = bodies.Where(o => o.Id == p.OrganisationId && o.ParentId != o.RootId).SelectMany(o => bodies.Where(u => u.Id == o.ParentId)).Select(u => u.ShortName ?? u.Name).FirstOrDefault(),
        });
    }
}
