using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;

namespace BangVang.Accounts.Pages;

[SignedIn]
public sealed class MineModel : AppPage;
