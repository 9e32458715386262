namespace BangVang.Accounts.SigningIn;

/// <summary>
/// Work whose trace must stay though the page is shown again: a wrong password counts and is written down. It has a scope and a
/// transaction of its own, since the page's is rolled back.
/// </summary>
public sealed class Apart(IServiceScopeFactory scopes)
{
    public async Task<T> Do<TService, T>(Func<TService, Task<T>> work) where TService : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
