using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Picking;

/// <summary>A body to choose, told apart from its namesakes.</summary>
public sealed record Candidate(Guid Id, string Name, string? Below, OrganisationKind Kind, DateOnly? ValidUntil)
{
    public string Full => Below is null ? Name : $"{Name} – {Below}";
}

/// <summary>What the picker of one field shows: the chosen, what was typed and not understood, and what it may have meant.</summary>
public sealed record PickState(IReadOnlyList<Candidate> Chosen, string Typed, IReadOnlyList<Candidate> Offered);

/// <summary>Finds bodies to choose among those that the actor may see.</summary>
public sealed class Choice(AppDb db, Clock clock)
{
    public const int Most = 10;

    public Task<List<Candidate>> Search(Actor actor, string text, Guid? rootId = null, OrganisationKind[]? kinds = null)
    {
        var found = db.Organisations.VisibleTo(actor).ValidOn(clock.Today);
        if (rootId is { } root) found = found.Where(o => o.RootId == root);
        if (kinds is { Length: > 0 }) found = found.Where(o => kinds.Contains(o.Kind));
        return Read(found.Matching(db, text).NearestFirst(text).Take(Most));
    }

    public Task<List<Candidate>> Find(Actor actor, IReadOnlyCollection<Guid> ids) =>
        Read(db.Organisations.VisibleTo(actor).Where(o => ids.Contains(o.Id)).OrderBy(o => o.Folded));

    /// <summary>The bodies that are called exactly so, or so with what they lie below: "Phòng Nội vụ – Xã Tân Lập", as a list offered it.</summary>
    public async Task<List<Candidate>> Called(Actor actor, string text)
    {
        var found = await Exactly(actor, text);
        var dash = text.LastIndexOf(" – ", StringComparison.Ordinal);
        if (found.Count > 0 || dash < 0) return found;
        var below = VietnameseText.Fold(text[(dash + 3)..]);
        return [.. (await Exactly(actor, text[..dash])).Where(c => VietnameseText.Fold(c.Below) == below)];
    }

    Task<List<Candidate>> Exactly(Actor actor, string text)
    {
        var folded = VietnameseText.Fold(text);
        var aliases = db.OrganisationAliases;
        return Read(db.Organisations.VisibleTo(actor).ValidOn(clock.Today)
            .Where(o => o.Folded == folded || o.ShortFolded == folded || o.Code == text || aliases.Any(a => a.OrganisationId == o.Id && a.Folded == folded))
            .OrderBy(o => o.Path).Take(100));
    }

    Task<List<Candidate>> Read(IQueryable<Organisation> organisations)
    {
        var all = db.Organisations;
        return organisations.Select(o => new Candidate(
            o.Id, o.Name, all.Where(p => p.Id == o.ParentId).Select(p => p.ShortName ?? p.Name).FirstOrDefault(), o.Kind, o.ValidUntil)).ToListAsync();
    }
}
