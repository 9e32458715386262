using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace BangVang.Papers.Signing;

/// <summary>A key with its certificate, from a PKCS#12 file (.p12, .pfx). The file's password is used once and kept nowhere.</summary>
public sealed class SignerKey : IDisposable
{
    readonly X509Certificate2Collection all;

    SignerKey(X509Certificate2Collection all, X509Certificate2 own) => (this.all, Certificate) = (all, own);

    /// <summary>The certificate of the key.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>The certificates that came with it, for the chain.</summary>
    internal IEnumerable<X509Certificate2> Others => all.Where(c => c.Thumbprint != Certificate.Thumbprint);

    /// <summary>Whose it is: the common name.</summary>
    public string Subject => Certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false);

    /// <summary>Opens the file.</summary>
    /// <exception cref="UnusableKey">The password is wrong, the file is broken, or no key is in it.</exception>
    public static SignerKey Open(ReadOnlySpan<byte> pkcs12, string? password)
    {
        try
        {
            var found = X509CertificateLoader.LoadPkcs12Collection(pkcs12, password, X509KeyStorageFlags.EphemeralKeySet);
            var own = found.FirstOrDefault(c => c.HasPrivateKey) ?? throw new UnusableKey("Tệp khóa không có khóa bí mật. Xuất lại tệp .p12 kèm khóa bí mật rồi tải lên.");
            return new SignerKey(found, own);
        }
        catch (CryptographicException)
        {
            throw new UnusableKey("Không mở được tệp khóa: mật khẩu khóa không đúng, hoặc tệp không phải .p12, .pfx.");
        }
    }

    /// <summary>Whether it may sign at this moment.</summary>
    public bool IsValidAt(DateTimeOffset moment) => Certificate.NotBefore.ToUniversalTime() <= moment.UtcDateTime && moment.UtcDateTime <= Certificate.NotAfter.ToUniversalTime();

    /// <summary>Forgets the key.</summary>
    public void Dispose()
    {
        foreach (var certificate in all) certificate.Dispose();
    }
}

/// <summary>A key cannot be used; the message is a Vietnamese sentence for its owner.</summary>
public sealed class UnusableKey(string sentence) : Exception(sentence);
