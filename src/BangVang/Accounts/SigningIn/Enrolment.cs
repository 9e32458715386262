using System.Security.Cryptography;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.SigningIn;

/// <summary>A secret offered to a phone and not yet confirmed, sealed for one account.</summary>
public sealed record Offer(byte[] Secret, string Sealed);

/// <summary>Gives an account its second factor, checks codes against it, takes it away.</summary>
public sealed class Enrolment(AppDb db, IDataProtectionProvider protection, Clock clock)
{
    static readonly TimeSpan OfferLasts = TimeSpan.FromMinutes(30);

    IDataProtector Stored => protection.CreateProtector("second-factor");

    ITimeLimitedDataProtector Offered(Guid accountId) =>
        protection.CreateProtector("second-factor-offer", accountId.ToString()).ToTimeLimitedDataProtector();

    public Offer NewOffer(Guid accountId)
    {
        var secret = Totp.NewSecret();
        return new Offer(secret, Offered(accountId).Protect(Convert.ToBase64String(secret), OfferLasts));
    }

    /// <summary>The offer that the page was shown with; null when it is too old or another account's.</summary>
    public Offer? Read(Guid accountId, string? sealedSecret)
    {
        try
        {
            return sealedSecret is null ? null : new Offer(Convert.FromBase64String(Offered(accountId).Unprotect(sealedSecret)), sealedSecret);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Confirms the offer by a code of it and gives the recovery codes to write down; null when the code is not right.</summary>
    public async Task<IReadOnlyList<string>?> Confirm(Account account, Offer offer, string code)
    {
        if (Totp.Match(offer.Secret, Clean(code), clock.Now, 0) is not { } step) return null;
        await Remove(account);
        db.Add(new SecondFactor
        {
            AccountId = account.Id, Secret = Stored.Protect(Convert.ToBase64String(offer.Secret)), EnrolledAt = clock.Now, LastStep = step,
        });
        account.TwoFactorEnabled = true;
        return await NewRecoveryCodes(account);
    }

    /// <summary>The codes given before are worth nothing any more.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodes(Account account)
    {
        await db.RecoveryCodes.Where(c => c.AccountId == account.Id).ExecuteDeleteAsync();
        var codes = Enumerable.Range(0, RecoveryCode.Count).Select(_ => RecoveryCode.New()).ToList();
        db.AddRange(codes.Select(c => new RecoveryCode { AccountId = account.Id, CodeHash = RecoveryCode.Hash(c) }));
        return codes;
    }

    public async Task Remove(Account account)
    {
        await db.SecondFactors.Where(f => f.AccountId == account.Id).ExecuteDeleteAsync();
        await db.RecoveryCodes.Where(c => c.AccountId == account.Id).ExecuteDeleteAsync();
        account.TwoFactorEnabled = false;
    }

    /// <summary>True once for each code of the phone or of the paper; the caller holds the account's row locked and saves.</summary>
    public async Task<bool> Takes(Account account, string code)
    {
        var clean = Clean(code);
        if (clean.Length != 6 || !clean.All(char.IsAsciiDigit)) return await TakesRecovery(account, clean);
        var factor = await db.SecondFactors.FirstOrDefaultAsync(f => f.AccountId == account.Id);
        if (factor is null || Totp.Match(Convert.FromBase64String(Stored.Unprotect(factor.Secret)), clean, clock.Now, factor.LastStep) is not { } step) return false;
        factor.LastStep = step;
        return true;
    }

    async Task<bool> TakesRecovery(Account account, string code)
    {
        var hash = RecoveryCode.Hash(code);
        var known = await db.RecoveryCodes.FirstOrDefaultAsync(c => c.AccountId == account.Id && c.CodeHash == hash && c.UsedAt == null);
        if (known is null) return false;
        known.UsedAt = clock.Now;
        return true;
    }

    static string Clean(string code) => new([.. code.Where(char.IsAsciiLetterOrDigit).Take(20)]);
}
