using BangVang.Accounts.Lists;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Mine;

/// <summary>What one has lent, what one was lent, and the search for somebody to stand in.</summary>
[SignedIn]
public sealed class DelegationsModel(AppDb db, Delegating delegating, Clock clock) : AppPage
{
    const int Most = 12;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public bool MayLend { get; private set; }

    public IReadOnlyList<GrantRow> Given { get; private set; } = [];

    public IReadOnlyList<GrantRow> Received { get; private set; } = [];

    public IReadOnlyList<Colleague> Found { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public sealed record Colleague(Guid Id, string Name, string? Position, string Organisation);

    public override async Task<bool> Load()
    {
        MayLend = (await delegating.Lendable(Actor.Id)).Count > 0;
        Given = await GrantRow.Of(db, db.AccountGrants.Where(g => g.DelegatedById == Actor.Id)).OrderByDescending(g => g.From).Take(100).ToListAsync();
        Received = await GrantRow.Of(db, db.AccountGrants.Where(g => g.AccountId == Actor.Id && g.DelegatedById != null)).OrderByDescending(g => g.From).Take(100).ToListAsync();
        var words = VietnameseText.Fold(Text);
        if (MayLend && words.Length > 0) Found = await Search(words);
        return true;
    }

    Task<List<Colleague>> Search(string words)
    {
        var (organisations, home) = (db.Organisations, Actor.HomePath ?? "");
        return delegating.Colleagues(Actor).Where(a => a.Folded.Contains(words))
            .Join(organisations, a => a.OrganisationId, o => o.Id, (a, o) => new { a, o })
            .OrderByDescending(x => x.o.Path.StartsWith(home)).ThenBy(x => x.a.SortName)
            .Select(x => new Colleague(x.a.Id, x.a.Name, x.a.Position, x.o.Name)).Take(Most).ToListAsync();
    }
}
