using BangVang.Kernel.Data;

namespace BangVang.Decisions.Signing;

/// <summary>A key on the server, locked by a password that is typed at each signature and kept nowhere: a person's, or a body's.</summary>
public sealed class SigningKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid OrganisationId { get; init; }

    /// <summary>Whose it is; null for the key of the body.</summary>
    public Guid? AccountId { get; init; }

    [Unjournaled]
    public required byte[] Pkcs12 { get; init; }

    /// <summary>The hand's signature in blue, or the seal in red: a PNG with a transparent ground.</summary>
    [Unjournaled]
    public byte[]? Picture { get; init; }
    public required string Subject { get; init; }
    public required string Issuer { get; init; }

    /// <summary>SHA-256 of the certificate: by it a signature is known to be of this key.</summary>
    public required string Thumbprint { get; init; }
    public required DateTimeOffset ValidFrom { get; init; }
    public required DateTimeOffset ValidUntil { get; init; }
    public required string EnteredByName { get; init; }
    public required DateTimeOffset EnteredAt { get; init; }
    public DateTimeOffset? RetiredAt { get; set; }
}

/// <summary>The certificate of an authority whose signatures are known here.</summary>
public sealed class TrustedRoot
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }
    public required string Name { get; init; }
    public required byte[] Certificate { get; init; }
    public required string EnteredByName { get; init; }
    public required DateTimeOffset EnteredAt { get; init; }
    public DateTimeOffset? RetiredAt { get; set; }
}
