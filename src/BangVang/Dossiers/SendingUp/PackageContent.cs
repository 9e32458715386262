using System.Text.Json;
using System.Text.Json.Serialization;
using BangVang.Kernel;
using BangVang.Kernel.Houses;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;
using BangVang.People;

namespace BangVang.Dossiers.SendingUp;

/// <summary>A dossier as another program reads it.</summary>
/// <param name="Format">What it is, so that nothing else is taken for it.</param>
/// <param name="Version">Of this form; a later one may add fields.</param>
/// <param name="Code">The sender's code of the dossier.</param>
/// <param name="LawVersion">The law that judged it at the sender's.</param>
public sealed record PackageContent(
    string Format, int Version, string? Code, string Title, string From, string To, DossierKind Kind, Basis Basis, int Year, string? Period, DateOnly? ReceivedOn,
    string? ProposalNumber, string? ProposalText, string LawVersion, IReadOnlyList<PackagedNominee> Nominees, IReadOnlyList<string> Attachments)
{
    public const string ThisFormat = "bang-vang/ho-so";
    public const int ThisVersion = 1;

    static readonly JsonSerializerOptions Json = new(LabelBook.Json) { WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    public static PackageContent Read(byte[] json, string name)
    {
        try
        {
            var content = JsonSerializer.Deserialize<PackageContent>(json, Json);
            if (content?.Format != ThisFormat) throw new Refusal($"Gói “{name}” không phải gói hồ sơ của Bảng Vàng.");
            if (content.Version > ThisVersion) throw new Refusal($"Gói “{name}” do phiên bản mới hơn tạo ra (dạng {content.Version}); hệ thống này đọc được đến dạng {ThisVersion}. Cập nhật hệ thống rồi nhập lại.");
            if (content.Nominees is not { Count: > 0 } || content.Nominees.Any(n => n is null || string.IsNullOrWhiteSpace(n.Name) || string.IsNullOrWhiteSpace(n.AwardCode)))
                throw new Refusal($"Gói “{name}” không có danh sách đề nghị đọc được.");
            return content;
        }
        catch (JsonException e)
        {
            throw new Refusal($"Dữ liệu trong gói “{name}” không đọc được (dòng {e.LineNumber + 1}). Đề nghị nơi gửi gửi lại gói.");
        }
    }
}

/// <summary>A nominee with what the receiver needs to know of them.</summary>
public sealed record PackagedNominee(
    HonoreeKind Kind, string Name, string? Place, string AwardCode, string AwardName, string? Reason, string? Achievements, PackagedPerson? Person, string? Body,
    string? HeadName, string? Address, Conclusion Conclusion, IReadOnlyList<PackagedAward> Held, IReadOnlyDictionary<int, Rating>? Ratings);

/// <summary>Who a person is: no identity number and no sensitive field travels.</summary>
public sealed record PackagedPerson(string FullName, string? Honorific, DateOnly? BornOn, int? BirthYear, Sex? Sex, string Nationality, string? Position, string Body, Standing Standing, DateOnly? ServiceFrom);

public sealed record PackagedAward(string Code, int Year, DateOnly? DecidedOn, Basis? Basis);
