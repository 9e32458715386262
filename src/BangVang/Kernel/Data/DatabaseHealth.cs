using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace BangVang.Kernel.Data;

/// <summary>For proxies and watchers: whether the database answers.</summary>
public sealed class DatabaseHealth(NpgsqlDataSource source) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var command = source.CreateCommand("select 1");
            await command.ExecuteNonQueryAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException e)
        {
            return HealthCheckResult.Unhealthy(exception: e);
        }
    }
}
