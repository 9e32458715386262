namespace BangVang.Kernel.Data;

/// <summary>The server we were given by ConnectionStrings__Default, or else a private one in var/pg.</summary>
public sealed class Postgres : IDisposable
{
    readonly PrivatePostgres? own;

    public Postgres(IConfiguration configuration, IHostEnvironment environment)
    {
        var given = configuration.GetConnectionString("Default");
        if (string.IsNullOrWhiteSpace(given))
            own = PrivatePostgres.Start(configuration["Postgres:Directory"] ?? Path.Combine(environment.ContentRootPath, "var", "pg"));
        ConnectionString = own?.ConnectionString ?? given!;
    }

    public string ConnectionString { get; }

    public bool IsOwn => own is not null;

    /// <summary>Starts a private cluster again that was lost; a server that is not ours is left alone.</summary>
    public void Restart() => own?.Start();

    public void Dispose() => own?.Dispose();
}
