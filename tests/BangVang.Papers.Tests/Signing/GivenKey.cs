using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace BangVang.Papers.Tests.Signing;

/// <summary>An authority of one's own and keys that it issued.</summary>
sealed class GivenKey : IDisposable
{
    public const string Password = "mat-khau-khoa";

    readonly RSA rootKey = RSA.Create(2048);

    public GivenKey()
    {
        var request = new CertificateRequest("CN=CA Thu nghiem, O=Son Binh", rootKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        Root = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddYears(-1), TimeProvider.System.GetUtcNow().AddYears(9));
    }

    public X509Certificate2 Root { get; }

    public byte[] Pkcs12(string name, int fromDays = -30, int untilDays = 700)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}, O=UBND xa Tan Lap, C=VN", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        using var issued = request.Create(Root, TimeProvider.System.GetUtcNow().AddDays(fromDays), TimeProvider.System.GetUtcNow().AddDays(untilDays), RandomNumberGenerator.GetBytes(8));
        using var own = issued.CopyWithPrivateKey(key);
        return new X509Certificate2Collection { own, X509CertificateLoader.LoadCertificate(Root.RawData) }.Export(X509ContentType.Pkcs12, Password)!;
    }

    public void Dispose()
    {
        Root.Dispose();
        rootKey.Dispose();
    }
}
