namespace BangVang.Accounts.SigningIn;

/// <summary>
/// Coming in by a click on a role, without a password: in development, or where a demonstration was switched on;
/// in production never, whatever is configured.
/// </summary>
public sealed class DemonstrationSignIn(IHostEnvironment environment, IConfiguration configuration)
{
    public bool IsOffered => !environment.IsProduction() && (environment.IsDevelopment() || configuration.GetValue("Demonstration:Enabled", false));
}
