using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace BangVang.Journal;

/// <summary>
/// Writes into the journal. Acts of pages come by themselves; jobs, commands and views of sensitive data call
/// <see cref="Write"/>, within their transaction or without one.
/// </summary>
public sealed class Scribe(AppDb db, Notebook notebook, Writing writing, RightBook rights, ThingBook things, IServiceProvider services)
    : IHandle<ActDone>
{
    public async Task Handle(ActDone done) => await Write(await AuthorOf(done), done.Act, done.Reason, [.. done.Subjects]);

    public async Task Write(Author author, string act, string? reason, params Subject[] subjects)
    {
        notebook.Add(new Draft(author, act, reason, subjects, []));
        if (db.Database.CurrentTransaction is not null) return;
        var drafts = notebook.TakeAll();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await writing.Write((NpgsqlTransaction)transaction.GetDbTransaction(), drafts, CancellationToken.None);
        await transaction.CommitAsync();
    }

    /// <summary>For rows changed by plain SQL: says what was changed, since no one else saw it.</summary>
    public void Note(Change change) => notebook.Note(change);

    async Task<Author> AuthorOf(ActDone done)
    {
        var author = Author.Of(done.Actor);
        var used = done.Right is null ? [] : done.Actor.Grants.Where(g => rights.Has(g.Role, done.Right)).ToList();
        if (used.Count == 0 || used.Exists(g => g.DelegatedById is null)) return author;
        var lender = used[0].DelegatedById!.Value;
        var names = await things.Names(services, "account", [lender]);
        return author with { ForId = lender, ForName = names.GetValueOrDefault(lender) };
    }
}
