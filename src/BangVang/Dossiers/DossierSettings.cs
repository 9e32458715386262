using System.Globalization;
using BangVang.Kernel.Settings;

namespace BangVang.Dossiers;

/// <summary>What each tree sets for itself about dossiers.</summary>
public sealed class DossierSettings(SettingValues values)
{
    const string Group = "Hồ sơ khen thưởng", CouncilCode = "dossiers.council";
    public const string TwoAppraisersCode = "dossiers.two-appraisers";
    public const string AppraiseDays = "dossiers.appraise-days", OpinionDays = "dossiers.opinion-days", SmallCollective = "dossiers.small-collective";
    public const string DirectShare = "dossiers.direct-share", WomenShare = "dossiers.women-share", EthnicShare = "dossiers.ethnic-share", UplandShare = "dossiers.upland-share", SmallShare = "dossiers.small-share", AgainShare = "dossiers.again-share";

    public static readonly Setting[] All =
    [
        YesNo(CouncilCode, "Bằng khen, giấy khen (không đột xuất) phải qua Hội đồng", "có", "Nghị định để Hội đồng hoặc cơ quan thường trực xét. Danh hiệu mà luật buộc bỏ phiếu luôn qua Hội đồng."),
        YesNo(TwoAppraisersCode, "Hai người thẩm định độc lập", "không", "Người này không thấy ý kiến người kia cho đến khi cả hai xong."),
        Setting.Number(AppraiseDays, Group, "Hạn thẩm định khi luật không quy định", 20, 1, 90, "ngày làm việc", unverified: true),
        Setting.Number(OpinionDays, Group, "Hạn trả lời ý kiến phối hợp", 10, 1, 60, "ngày làm việc", "Đề xuất sẵn khi hỏi; người hỏi sửa được.", unverified: true),
        Setting.Number(SmallCollective, Group, "Tập thể nhỏ là tập thể có không quá", 20, 2, 500, "người", unverified: true),
        Setting.Number(DirectShare, Group, "Nhắc khi người trực tiếp công tác dưới", 50, 0, 100, "%", "Để cân nhắc, không phải điều kiện.", unverified: true),
        Setting.Number(WomenShare, Group, "Nhắc khi nữ dưới", 30, 0, 100, "%", unverified: true),
        Setting.Number(EthnicShare, Group, "Nhắc khi người dân tộc thiểu số dưới", 10, 0, 100, "%", unverified: true),
        Setting.Number(UplandShare, Group, "Nhắc khi vùng dân tộc thiểu số, miền núi, biên giới, hải đảo dưới", 30, 0, 100, "%", "Đánh dấu vùng ở từng đơn vị trong danh mục Tổ chức.", unverified: true),
        Setting.Number(SmallShare, Group, "Nhắc khi tập thể nhỏ dưới", 30, 0, 100, "%", unverified: true),
        Setting.Number(AgainShare, Group, "Nhắc khi người đã được khen năm trước trên", 50, 0, 100, "%", unverified: true),
    ];

    /// <summary>Whether commendations that are not sudden go before the council.</summary>
    public Task<bool> CouncilForCommendations(Guid rootId) => Is(CouncilCode, rootId);

    public Task<bool> TwoAppraisers(Guid rootId) => Is(TwoAppraisersCode, rootId);

    public async Task<IReadOnlyDictionary<string, int>> Numbers(Guid rootId, params string[] codes) =>
        (await values.Of(codes, rootId)).ToDictionary(v => v.Key, v => int.Parse(v.Value, CultureInfo.InvariantCulture));

    public static bool IsYes(string? value) => value == "có";

    async Task<bool> Is(string code, Guid rootId) => IsYes(await values.Of(code, rootId));

    static Setting YesNo(string code, string label, string standard, string hint) => new(code, Group, label, standard, hint)
    {
        Check = value => value is "có" or "không" ? null : $"{label}: nhập “có” hoặc “không”.",
    };
}
