using BangVang.Kernel.Settings;

namespace BangVang.Councils;

/// <summary>What the national law leaves to the place, or does not say.</summary>
public static class CouncilSettings
{
    public const string Quorum = "councils.quorum", OwnVote = "councils.own-vote-in-base";

    const string Group = "Hội đồng Thi đua - Khen thưởng";
    const string Yes = "có", No = "không";

    internal static readonly Setting[] All =
    [
        new(Quorum, Group, "Số thành viên phải dự họp", "2/3",
            "Áp dụng khi quy chế của Hội đồng không ghi riêng. Dạng 2/3 hoặc 80%. Nghị định không nêu mức chung cả nước.", Unverified: true)
        {
            Check = value => Law.Votes.Quorum.TryRead(value, out _) ? null : "Số thành viên phải dự họp: nhập dạng 2/3 hoặc 80%.",
        },
        new(OwnVote, Group, "Tính thành viên là người được đề nghị vào tổng số khi xét chính người đó", Yes,
            "Nhập “có” hoặc “không”. Người được đề nghị không bỏ phiếu cho mình; văn bản tính tỷ lệ trên tổng số thành viên và không nói trường hợp này.", Unverified: true)
        {
            Check = value => value is Yes or No ? null : "Nhập “có” hoặc “không”.",
        },
    ];

    public static bool IsOwnVoteInBase(string value) => value == Yes;
}
