using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace BangVang.Papers.Signing;

/// <summary>A signature over bytes as PAdES wants it: CMS, detached, SHA-256, with signing-certificate-v2 (ETSI EN 319 122-1, 5.2.2) and without a signing-time.</summary>
static class Cms
{
    public const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";
    const string Sha256 = "2.16.840.1.101.3.4.2.1";

    public static byte[] Sign(byte[] content, SignerKey key)
    {
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, key.Certificate)
        {
            DigestAlgorithm = new Oid(Sha256), IncludeOption = X509IncludeOption.EndCertOnly,
        };
        foreach (var other in key.Others) signer.Certificates.Add(other);
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificateV2), Bound(key.Certificate)));
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.ComputeSignature(signer, silent: true);
        return cms.Encode();
    }

    /// <summary>Whether the attribute that binds the certificate names this one; null when there is no such attribute.</summary>
    public static bool? Binds(SignerInfo signer)
    {
        foreach (var attribute in signer.SignedAttributes)
            if (attribute.Oid.Value == SigningCertificateV2)
                return signer.Certificate is { } own && attribute.Values[0].RawData.AsSpan().IndexOf(SHA256.HashData(own.RawData)) >= 0;
        return null;
    }

    /// <summary>SigningCertificateV2 ::= SEQUENCE { certs SEQUENCE OF ESSCertIDv2 }, with the default hash SHA-256.</summary>
    static byte[] Bound(X509Certificate2 certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4)))
                    writer.WriteEncodedValue(certificate.IssuerName.RawData);
                writer.WriteInteger(certificate.SerialNumberBytes.Span);
            }
        }
        return writer.Encode();
    }
}
