using BangVang.Papers.Official;

namespace BangVang.Papers.Initiatives;

/// <summary>A certificate of recognition of one author, every text as it should be printed.</summary>
public sealed record InitiativeCertificate
{
    /// <summary>The body whose head recognises: "Ủy ban nhân dân xã Tân Lập". Set in capitals.</summary>
    public required string Issuer { get; init; }

    /// <summary>Number of the certificate: "03/GCN-SK".</summary>
    public required string Number { get; init; }

    /// <summary>"Chủ tịch Ủy ban nhân dân xã Tân Lập". Set in capitals.</summary>
    public required string Authority { get; init; }

    /// <summary>The author with the form of address: "Bà Vàng Thị Dợ".</summary>
    public required string Author { get; init; }

    /// <summary>Post and unit; null for none.</summary>
    public string? Place { get; init; }

    /// <summary>"là tác giả của sáng kiến" or "là đồng tác giả (tỷ lệ đóng góp 40%) của sáng kiến".</summary>
    public required string Role { get; init; }

    /// <summary>The initiative's title, without quotation marks.</summary>
    public required string Title { get; init; }

    /// <summary>"Phạm vi ảnh hưởng: cơ sở. Lĩnh vực: Cải cách hành chính."</summary>
    public required string Scope { get; init; }

    /// <summary>"Quyết định số 12/QĐ-UBND ngày 05/02/2026 của …".</summary>
    public required string Decision { get; init; }

    /// <summary>The place before the date.</summary>
    public required string City { get; init; }

    /// <summary>The day of the decision.</summary>
    public required PaperDate Date { get; init; }

    /// <inheritdoc cref="OfficialDocument.Signature"/>
    public required Signature Signature { get; init; }
}
