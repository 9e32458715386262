using System.Data.Common;

namespace BangVang.Kernel.Data;

/// <summary>
/// The server we were given by ConnectionStrings__Default, or else a private one in var/pg, which starts while the program furnishes itself.
/// </summary>
public sealed class Postgres : IDisposable
{
    readonly PrivatePostgres? own;

    public Postgres(IConfiguration configuration, IHostEnvironment environment)
    {
        var given = configuration.GetConnectionString("Default");
        if (string.IsNullOrWhiteSpace(given))
            own = PrivatePostgres.In(configuration["Postgres:Directory"] ?? Path.Combine(environment.ContentRootPath, "var", "pg"));
        Started = own is null ? Task.CompletedTask : Task.Run(own.Start);
        ConnectionString = Prepared(own?.ConnectionString ?? given!);
    }

    public string ConnectionString { get; }

    /// <summary>Once the server may be asked; fails as starting it failed.</summary>
    public Task Started { get; }

    // A page asks the same few questions each time: planning them anew costs more than answering them. A pooler that cannot keep
    // prepared statements is told so in the connection string: Max Auto Prepare=0.
    static string Prepared(string given)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = given };
        if (!parts.ContainsKey("Max Auto Prepare")) (parts["Max Auto Prepare"], parts["Auto Prepare Min Usages"]) = (200, 2);
        return parts.ConnectionString;
    }

    public bool IsOwn => own is not null;

    /// <summary>Starts a private cluster again that was lost; a server that is not ours is left alone.</summary>
    public void Restart() => own?.Start();

    public void Dispose()
    {
        // Stopped while it is still starting it would be left behind.
        Started.ContinueWith(_ => own?.Dispose(), TaskScheduler.Default).GetAwaiter().GetResult();
    }
}
