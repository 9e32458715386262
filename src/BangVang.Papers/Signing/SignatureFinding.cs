namespace BangVang.Papers.Signing;

/// <summary>What became of the bytes that were signed.</summary>
public enum Integrity
{
    /// <summary>As they were signed; what follows is only later signatures and the fields filled in for them.</summary>
    Intact,
    /// <summary>The signed bytes are whole, but something else was added after them.</summary>
    AddedTo,
    /// <summary>The bytes are not those that were signed, or the signature itself is broken.</summary>
    Broken,
}

/// <summary>Whether whoever issued the certificate is known.</summary>
public enum Trust
{
    /// <summary>The certificate leads to a known root, and was valid when it signed.</summary>
    Known,
    /// <summary>The issuer is not among the known roots.</summary>
    Unknown,
    /// <summary>It was not yet or no longer valid when it signed.</summary>
    Expired,
}

/// <summary>One signature of a PDF.</summary>
/// <param name="Field">The name of its field.</param>
/// <param name="Signer">The common name in the certificate.</param>
/// <param name="Issuer">Who issued the certificate.</param>
/// <param name="SignedAt">As the file says; null when it does not.</param>
/// <param name="Integrity">What became of the bytes.</param>
/// <param name="Trust">What is known of the issuer.</param>
/// <param name="IsPades">It keeps to ETSI.CAdES.detached with the certificate bound.</param>
/// <param name="Thumbprint">SHA-256 of the certificate, in hexadecimal; empty when none could be read.</param>
/// <param name="Remark">A Vietnamese sentence on what is wrong; null when nothing is.</param>
public sealed record SignatureFinding(
    string Field, string Signer, string Issuer, DateTimeOffset? SignedAt, Integrity Integrity, Trust Trust, bool IsPades, string Thumbprint, string? Remark);
