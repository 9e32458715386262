using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.SigningIn;

/// <summary>An attempt to come in as pages show it.</summary>
public sealed class SignInRow
{
    public Guid Id { get; init; }
    public DateTimeOffset At { get; init; }
    public Guid? AccountId { get; init; }
    public string? Name { get; init; }
    public SignInOutcome Outcome { get; init; }
    public string? Address { get; init; }
    public string? Browser { get; init; }

    public string? Kind => Outcome switch
    {
        SignInOutcome.SignedOut => null,
        SignInOutcome.WrongPassword or SignInOutcome.WrongCode or SignInOutcome.UnknownName or SignInOutcome.NoAccountOutside => "cho",
        SignInOutcome.Locked or SignInOutcome.Closed or SignInOutcome.Unused or SignInOutcome.TooMany => "loi",
        _ => "xong",
    };

    public static IQueryable<SignInRow> Of(AppDb db, IQueryable<SignIn> signIns)
    {
        var accounts = db.Accounts;
        return signIns.AsNoTracking().Select(s => new SignInRow
        {
            Id = s.Id, At = s.At, AccountId = s.AccountId, Outcome = s.Outcome, Address = s.Address, Browser = s.Browser,
            Name = accounts.Where(a => a.Id == s.AccountId).Select(a => a.Name).FirstOrDefault(),
        });
    }
}
