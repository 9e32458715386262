using BangVang.Kernel.Data;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts;

/// <summary>Names for signing in: proposed from the person's name, one a person.</summary>
public sealed class UserNames(AppDb db, ILookupNormalizer normalizer)
{
    public const string Shape = "^[a-z0-9][a-z0-9._-]{2,49}$";
    const long LockKey = 0x4E414D4553;

    /// <summary>Until the transaction ends nobody else gives out a name: two people who are called the same get two.</summary>
    public Task Lock() => db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LockKey})");

    /// <summary>"hang.ntt", or "hang.ntt2" when somebody has that.</summary>
    public async Task<string> Propose(string name)
    {
        var wanted = PersonName.ShortName(name);
        if (wanted.Length < 3) wanted = $"{wanted}.bv";
        wanted = wanted.Length > 44 ? wanted[..44] : wanted;
        var beginning = normalizer.NormalizeName(wanted);
        var taken = await db.Accounts.Where(a => a.NormalizedUserName!.StartsWith(beginning)).Select(a => a.NormalizedUserName!).ToListAsync();
        var number = 1;
        while (taken.Contains(number == 1 ? beginning : $"{beginning}{number}", StringComparer.Ordinal)) number++;
        return number == 1 ? wanted : $"{wanted}{number}";
    }

    public Task<bool> IsTaken(string userName, Guid? except)
    {
        var normal = normalizer.NormalizeName(userName);
        return db.Accounts.AnyAsync(a => a.NormalizedUserName == normal && a.Id != except);
    }

    public Task<bool> IsEmailTaken(string email, Guid? except)
    {
        var normal = normalizer.NormalizeEmail(email);
        return db.Accounts.AnyAsync(a => a.NormalizedEmail == normal && a.Id != except);
    }

    public void Name(Account account, string userName, string? email)
    {
        (account.UserName, account.NormalizedUserName) = (userName, normalizer.NormalizeName(userName));
        (account.Email, account.NormalizedEmail) = (email, normalizer.NormalizeEmail(email));
    }
}
