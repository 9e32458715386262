using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace BangVang.Journal;

/// <summary>
/// Watches the database session: notes what is saved, and writes the waiting entries as the last thing before a transaction
/// commits, so that the chain is locked for a moment only and an entry without its act, or an act without its entry, cannot be.
/// </summary>
public sealed class Watch(Notebook notebook, Gathering gathering, Writing writing) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData data, InterceptionResult<int> result, CancellationToken stop = default)
    {
        notebook.BeginSave(gathering.Gather(data.Context!.ChangeTracker));
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData data, InterceptionResult<int> result)
    {
        notebook.BeginSave(gathering.Gather(data.Context!.ChangeTracker));
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData data, int result, CancellationToken stop = default) =>
        ValueTask.FromResult(SavedChanges(data, result));

    public override int SavedChanges(SaveChangesCompletedEventData data, int result)
    {
        notebook.EndSave(succeeded: true);
        return result;
    }

    public override void SaveChangesFailed(DbContextErrorEventData data) => notebook.EndSave(succeeded: false);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData data, CancellationToken stop = default)
    {
        notebook.EndSave(succeeded: false);
        return Task.CompletedTask;
    }

    public override void SaveChangesCanceled(DbContextEventData data) => notebook.EndSave(succeeded: false);

    public override Task SaveChangesCanceledAsync(DbContextEventData data, CancellationToken stop = default)
    {
        notebook.EndSave(succeeded: false);
        return Task.CompletedTask;
    }

    // What an abandoned transaction left behind must not enter the next one; a save's own transaction is not a new beginning.
    public DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData data, DbTransaction result)
    {
        if (!notebook.IsSaving) notebook.Forget();
        return result;
    }

    public ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData data, DbTransaction result, CancellationToken stop = default) =>
        ValueTask.FromResult(TransactionStarted(connection, data, result));

    public InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData data, InterceptionResult result) =>
        notebook.HasDrafts ? throw new InvalidOperationException("A transaction with a journal entry is committed asynchronously.") : result;

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData data, InterceptionResult result, CancellationToken stop = default)
    {
        if (notebook.HasDrafts) await writing.Write((NpgsqlTransaction)transaction, notebook.TakeAll(), stop);
        return result;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData data) => notebook.Forget();

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData data, CancellationToken stop = default)
    {
        notebook.Forget();
        return Task.CompletedTask;
    }
}
