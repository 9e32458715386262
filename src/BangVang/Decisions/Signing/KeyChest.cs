using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Signing;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Signing;

/// <summary>Takes keys in, and opens them for one signature.</summary>
public sealed class KeyChest(AppDb db, Clock clock)
{
    const int Largest = 256 * 1024, LargestPicture = 2 << 20;

    public Task<SigningKey?> OfPerson(Guid accountId) => db.SigningKeys.FirstOrDefaultAsync(k => k.AccountId == accountId && k.RetiredAt == null);

    public Task<SigningKey?> OfBody(Guid organisationId) => db.SigningKeys.FirstOrDefaultAsync(k => k.OrganisationId == organisationId && k.AccountId == null && k.RetiredAt == null);

    /// <summary>Keeps a key after it was opened once; the one before it is retired. The caller saves.</summary>
    public async Task<SigningKey> Keep(byte[] pkcs12, string? password, byte[]? picture, Guid organisationId, Guid? accountId, Actor by)
    {
        if (pkcs12.Length is 0 or > Largest) throw new Refusal("Tệp khóa rỗng hoặc lớn quá 256 KB. Chọn tệp .p12 hoặc .pfx do nơi cấp chứng thư số giao.");
        if (picture is { Length: > LargestPicture }) throw new Refusal("Ảnh chữ ký, con dấu lớn quá 2 MB. Thu nhỏ ảnh rồi tải lên lại.");
        using var key = Open(pkcs12, password);
        if (!key.IsValidAt(clock.Now)) throw new Refusal($"Chứng thư số của {key.Subject} chỉ dùng được từ {key.Certificate.NotBefore:dd/MM/yyyy} đến {key.Certificate.NotAfter:dd/MM/yyyy}. Xin cấp chứng thư mới rồi tải lên.");
        var former = accountId is { } person ? await OfPerson(person) : await OfBody(organisationId);
        if (former is not null)
        {
            former.RetiredAt = clock.Now;
            // The one key that counts: the old row leaves the index before the new one enters it.
            await db.SaveChangesAsync();
        }
        var kept = new SigningKey
        {
            OrganisationId = organisationId, AccountId = accountId, Pkcs12 = pkcs12, Picture = picture is { Length: > 0 } ? picture : former?.Picture,
            Subject = key.Subject, Issuer = key.Certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true), Thumbprint = Convert.ToHexString(SHA256.HashData(key.Certificate.RawData)),
            ValidFrom = new DateTimeOffset(key.Certificate.NotBefore.ToUniversalTime()), ValidUntil = new DateTimeOffset(key.Certificate.NotAfter.ToUniversalTime()), EnteredByName = by.Name, EnteredAt = clock.Now,
        };
        db.Add(kept);
        return kept;
    }

    public static SignerKey Open(byte[] pkcs12, string? password)
    {
        try
        {
            return SignerKey.Open(pkcs12, password);
        }
        catch (UnusableKey unusable)
        {
            throw new Refusal(unusable.Message);
        }
    }
}
