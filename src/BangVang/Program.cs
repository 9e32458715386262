using BangVang;
using BangVang.Accounts;
using BangVang.Kernel;
using BangVang.Organisations;

// The house, floor by floor. What stands higher may use what stands lower, never the reverse.
return await Door.Open(args,
[
    new KernelModule(),
    new OrganisationsModule(),
    new AccountsModule(),
]);

public partial class Program;
