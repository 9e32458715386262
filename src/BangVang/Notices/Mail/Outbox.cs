using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BangVang.Notices.Mail;

/// <summary>
/// Letters with a secret in them, which must not lie in the database: posted as soon as the transaction has committed, once,
/// in the background. Whoever made the link sees it as well and can hand it over when the mail does not arrive.
/// </summary>
public sealed class Outbox(Post post, ILogger<Outbox> log) : DbTransactionInterceptor
{
    readonly List<Letter> letters = [];

    public void Add(Letter letter)
    {
        if (post.IsOn) letters.Add(letter);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData data, CancellationToken stop = default)
    {
        foreach (var letter in Take()) _ = Send(letter);
        return Task.CompletedTask;
    }

    public override Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData data, CancellationToken stop = default)
    {
        Take();
        return Task.CompletedTask;
    }

    async Task Send(Letter letter)
    {
        await Task.Yield();
        var (outcome, error) = await post.Send(letter);
        if (outcome != Posted.Taken) log.LogWarning("A letter about a password was not sent: {Error}", error);
    }

    Letter[] Take()
    {
        Letter[] taken = [.. letters];
        letters.Clear();
        return taken;
    }
}
