namespace BangVang.Home.Demonstration;

/// <summary>A clock that the demonstration sets, so that last year's plan lives through last year's days.</summary>
public sealed class TravelTime : TimeProvider
{
    DateTimeOffset now = TimeProvider.System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Nine in the morning in Viet Nam.</summary>
    public void GoTo(DateOnly date) => now = Kernel.Clock.StartOf(date).AddHours(9);

    public void ComeHome() => now = TimeProvider.System.GetUtcNow();
}
