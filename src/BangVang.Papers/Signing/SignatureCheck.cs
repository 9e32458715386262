using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using BangVang.Papers.Signing.Structure;

namespace BangVang.Papers.Signing;

/// <summary>Reads and checks the signatures of a PDF, wherever it was signed.</summary>
public static class SignatureCheck
{
    /// <summary>The signatures in the order in which they were made.</summary>
    /// <param name="pdf">The whole file.</param>
    /// <param name="roots">Certificates of authorities that are known here.</param>
    /// <exception cref="UnreadablePdf">It is not a PDF that can be read.</exception>
    public static IReadOnlyList<SignatureFinding> Of(ReadOnlyMemory<byte> pdf, IReadOnlyCollection<X509Certificate2> roots)
    {
        var file = PdfFile.Read(pdf);
        return
        [
            .. Form.Fields(file).Where(f => IsSigned(file, f)).Select(f => new Signed(f.Name, file.Dictionary(f.Dictionary["V"])!, Range(file, f)))
                .OrderBy(s => s.End).Select(s => Finding(file, s, roots)),
        ];
    }

    static bool IsSigned(PdfFile file, FormField field) => field.Dictionary.NameOf("FT") == "Sig" && file.Dictionary(field.Dictionary["V"]) is not null;

    static long[] Range(PdfFile file, FormField field) =>
        file.Resolve(file.Dictionary(field.Dictionary["V"])!["ByteRange"]) is PdfArray { Items.Count: 4 } range ? [.. range.Items.Select(i => (long)PdfFile.Whole(i, -1))] : [];

    static SignatureFinding Finding(PdfFile file, Signed signed, IReadOnlyCollection<X509Certificate2> roots)
    {
        var at = Moment((file.Resolve(signed.Dictionary["M"]) as PdfText)?.Words);
        SignatureFinding Broken(string remark) => new(signed.Field, (file.Resolve(signed.Dictionary["Name"]) as PdfText)?.Words ?? "", "", at, Integrity.Broken, Trust.Unknown, false, "", remark);
        if (Content(file.Data, signed) is not { } content) return Broken("Phạm vi ký ghi trong tệp không khớp với tệp: tệp bị cắt hoặc bị ghép.");
        try
        {
            var cms = new SignedCms(new ContentInfo(content), detached: true);
            cms.Decode(Blob(file, signed));
            if (cms.SignerInfos.Count != 1 || cms.SignerInfos[0].Certificate is not { } certificate) return Broken("Chữ ký không kèm chứng thư số của người ký.");
            var whole = Checks(cms);
            var binds = Cms.Binds(cms.SignerInfos[0]);
            var integrity = !whole || binds == false ? Integrity.Broken : Changes.After(file, signed.End) is null ? Integrity.Intact : Integrity.AddedTo;
            return new SignatureFinding(signed.Field, certificate.GetNameInfo(X509NameType.SimpleName, false), certificate.GetNameInfo(X509NameType.SimpleName, true), at, integrity,
                TrustIn(certificate, cms.Certificates, roots, at), binds == true && signed.Dictionary.NameOf("SubFilter") == "ETSI.CAdES.detached",
                Convert.ToHexString(SHA256.HashData(certificate.RawData)),
                integrity switch { Integrity.Broken => "Nội dung đã bị thay đổi sau khi ký.", Integrity.AddedTo => Changes.After(file, signed.End), _ => null });
        }
        catch (Exception broken) when (broken is CryptographicException or AsnContentException)
        {
            return Broken("Dữ liệu chữ ký bị hỏng hoặc không đúng chuẩn.");
        }
    }

    static bool Checks(SignedCms cms)
    {
        try
        {
            cms.CheckSignature(verifySignatureOnly: true);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>The signed bytes: everything up to the end of the range but the signature itself; null when the range leaves out anything else.</summary>
    static byte[]? Content(ReadOnlyMemory<byte> data, Signed signed)
    {
        if (signed.Range is not [0, var first, var second, var length] || first <= 0 || second <= first || length < 0 || second + length > data.Length) return null;
        if (data.Span[(int)first] != '<' || data.Span[(int)second - 1] != '>') return null;
        return [.. data.Span[..(int)first], .. data.Span.Slice((int)second, (int)length)];
    }

    // The place is larger than what stands in it; the rest is noughts.
    static byte[] Blob(PdfFile file, Signed signed)
    {
        var bytes = (file.Resolve(signed.Dictionary["Contents"]) as PdfText)?.Bytes ?? [];
        AsnDecoder.ReadEncodedValue(bytes, AsnEncodingRules.BER, out _, out _, out var length);
        return bytes[..length];
    }

    static Trust TrustIn(X509Certificate2 certificate, X509Certificate2Collection with, IReadOnlyCollection<X509Certificate2> roots, DateTimeOffset? at)
    {
        var moment = (at ?? DateTimeOffset.UnixEpoch).UtcDateTime;
        if (at is not null && (moment < certificate.NotBefore.ToUniversalTime() || certificate.NotAfter.ToUniversalTime() < moment)) return Trust.Expired;
        if (roots.Count == 0) return Trust.Unknown;
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(roots.ToArray());
        chain.ChainPolicy.ExtraStore.AddRange(with);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        if (at is not null) chain.ChainPolicy.VerificationTime = moment;
        return chain.Build(certificate) ? Trust.Known : Trust.Unknown;
    }

    static DateTimeOffset? Moment(string? text)
    {
        if (text is null || !text.StartsWith("D:", StringComparison.Ordinal)) return null;
        var plain = text[2..].Replace("'", "", StringComparison.Ordinal).Replace("Z", "+0000", StringComparison.Ordinal);
        string[] shapes = ["yyyyMMddHHmmsszzz", "yyyyMMddHHmmss"];
        if (plain.Length == 19) plain = plain.Insert(17, ":");
        return DateTimeOffset.TryParseExact(plain, shapes, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
    }

    sealed record Signed(string Field, PdfDictionary Dictionary, long[] Range)
    {
        public long End => Range is [_, _, var second, var length] ? second + length : 0;
    }
}
